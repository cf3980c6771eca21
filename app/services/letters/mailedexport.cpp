// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/mailedexport.h"

#include "adapters/officekey.h"
#include "services/exports/exportfile.h"
#include "services/json.h"
#include "services/letters/lettertexts.h"
#include "services/mail/mailcontent.h"
#include "services/mail/queuemail.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A file that was made for somebody.
struct MailedFile {
    QString name;
    QString path;
    QByteArray type;
    qint64 rows = 0;
    qint64 bytes = 0;
};

Done appendTo(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, file.fileName()}});
    return {};
}

Result<ExportRows::Answer> pageOf(JobRun &run, const ExportRows::Question &question)
{
    Result<ExportRows::Answer> page = fail(ErrorCode::Internal);
    TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
        page = ExportRows::fetch(unit, question, {{}, run.clock.now(), {}, run.prices});
        return {};
    }));
    return page;
}

Result<MailedFile> writeExport(JobRun &run, const QString &folder)
{
    const QJsonObject &asked = run.job.parameters;
    const auto table = exportFromName(asked.value("table"_L1).toString());
    const auto format = exportFormatFromName(asked.value("format"_L1).toString());
    if (!table || !format || !QDir().mkpath(folder))
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, folder}});
    MailedFile made;
    made.name = u"%1-%2.%3"_s.arg(exportName(*table)).arg(run.job.id.value).arg(exportFormatName(*format));
    made.path = QDir(folder).filePath(made.name);
    made.type = *format == ExportFormat::Csv ? "text/csv" : "application/json";
    QSaveFile file(made.path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, made.path}});
    ExportFile writer(*table, *format);
    TRY_DONE(appendTo(file, writer.head(run.clock.now())));
    ExportRows::Question question;
    question.table = *table;
    question.lot = json::id<LotId>(asked.value("lot"_L1));
    question.from = json::maybeInstant(asked.value("from"_L1));
    question.until = json::maybeInstant(asked.value("until"_L1));
    for (bool last = false; !last;) {
        const ExportRows::Answer page = TRY(pageOf(run, question));
        TRY_DONE(appendTo(file, writer.rows(page.rows)));
        made.rows += page.rows.size();
        question.afterAt = page.afterAt;
        question.afterId = page.afterId;
        last = page.last;
        if (run.beat && !run.beat(made.rows, 0))
            return fail(ErrorCode::Stopped);
    }
    TRY_DONE(appendTo(file, writer.end()));
    made.bytes = file.pos();
    if (!file.commit())
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, made.path}});
    return made;
}

MailDraft exportMail(const MailedFile &made, bool attached)
{
    const QString language = programLetterLanguage();
    MailDraft draft;
    draft.language = language;
    draft.purpose = MailPurpose::Export;
    draft.templateName = attached ? u"export"_s : u"export_kept"_s;
    draft.values = {{u"export"_s, made.name}, {u"rows"_s, letterLocale(language).toString(made.rows)}};
    if (!attached)
        draft.values.insert(u"file"_s, QDir::toNativeSeparators(made.path));
    return draft;
}

/// The address of who asked; empty when there is none by now.
Result<QString> addressOf(JobRun &run, StaffId staff)
{
    QByteArray sealed;
    TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
        sealed = TRY(MailRepository(unit).staffMail(staff));
        return {};
    }));
    return sealed.isEmpty() ? QString() : run.key->openText(sealed, placeOfStaffMail(staff)).value_or(QString());
}

} // namespace

Result<QJsonObject> mailExport(JobRun &run, const QString &folder, qint64 largest)
{
    const StaffId staff = run.job.askedBy.value_or(StaffId());
    const QString address = TRY(addressOf(run, staff));
    if (address.isEmpty())
        return QJsonObject {{u"no_address"_s, true}};
    const MailedFile made = TRY(writeExport(run, folder));
    const bool attached = made.bytes <= largest;
    MailDraft draft = exportMail(made, attached);
    draft.to = address;
    draft.onceKey = u"export:%1"_s.arg(run.job.id.value);
    if (attached) {
        QFile file(made.path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, made.path}});
        draft.attachments = {{made.name, made.type, file.readAll()}};
    }
    TRY(run.write([&](UnitOfWork &unit) -> Done {
        TRY(queueMail(unit, *run.key, draft, run.clock.now()));
        return {};
    }));
    if (attached)
        QFile::remove(made.path);
    return QJsonObject {{u"mails"_s, 1}, {u"rows"_s, made.rows}};
}

} // namespace parkdesk

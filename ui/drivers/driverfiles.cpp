// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverfiles.h"

#include "services/drivers/exportdriver.h"
#include "ui/shared/platetext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QWidget>

namespace parkdesk {

using namespace Qt::StringLiterals;

DriverFiles::DriverFiles(Office &office, QWidget &parent)
    : QObject(&parent)
    , m_office(office)
    , m_parent(parent)
    , m_files(FileChoice::dialog())
{
}

void DriverFiles::ask(const QString &title, const QString &filter, const QString &name, const QString &suffix,
                      DriverId driver, const Take &take)
{
    const QString suggested = QDir(folderToSuggest()).filePath(name + u'.' + suffix);
    m_files.ask(&m_parent, FileChoice::Purpose::Save, title, filter, suggested,
                [this, suffix, driver, take](const QString &path) {
                    const bool named = QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
                    Q_EMIT begun();
                    m_office.run<ExportDriver>(QUuid::createUuid(), {driver})
                        .then(this,
                              [this, take, whole = named ? path : path + u'.' + suffix](
                                  const Result<ExportDriver::Outcome> &outcome) {
                                  if (outcome)
                                      take(whole);
                                  else
                                      Q_EMIT failed(outcome.error());
                              });
                });
}

bool DriverFiles::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!written)
        Q_EMIT notWritten(
            tr("%1 could not be written: %2").arg(leftToRight(QFileInfo(path).fileName()), file.errorString()));
    return written;
}

void DriverFiles::saveAll(const DriverDetail::Answer &driver)
{
    const auto take = [this, id = driver.driver](const QString &path) {
        m_office.read<DriverData>({id}).then(this, [this, path](const Result<DriverData::Answer> &stored) {
            if (!stored)
                Q_EMIT failed(stored.error());
            else if (write(path, QJsonDocument(*stored).toJson()))
                Q_EMIT done(tr("Everything about this person is in %1.").arg(leftToRight(QFileInfo(path).fileName())));
        });
    };
    ask(tr("Save everything that is stored about this person"), tr("JSON (*.json)"), driverNumberText(driver.number),
        u"json"_s, driver.driver, take);
}

void DriverFiles::saveHistory(const DriverDetail::Answer &driver, const DriverHistoryPart &part)
{
    const auto take = [this, part](const QString &path) {
        m_office.read<DriverHistory>(part).then(this, [this, path](const Result<DriverHistory::Answer> &history) {
            if (!history)
                Q_EMIT failed(history.error());
            else if (write(path, history->csv))
                Q_EMIT done(tr("%n stay(s) are in %1.", "file", static_cast<int>(history->stays))
                                .arg(leftToRight(QFileInfo(path).fileName())));
        });
    };
    ask(tr("Save the stays of this person"), tr("CSV (*.csv)"), driverNumberText(driver.number), u"csv"_s,
        driver.driver, take);
}

void DriverFiles::mailHistory(const DriverDetail::Answer &driver, const DriverHistoryPart &part)
{
    Q_EMIT begun();
    m_office.run<MailDriverHistory>(QUuid::createUuid(), {part})
        .then(this, [this, mail = driver.fields.mail](const Result<MailDriverHistory::Outcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else
                Q_EMIT done(tr("%n stay(s) go to %1.", "mail address", static_cast<int>(outcome->stays))
                                .arg(leftToRight(mail)));
        });
}

} // namespace parkdesk

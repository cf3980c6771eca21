// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/reports/reportdeeds.h"

#include "ui/shared/errortext.h"
#include "ui/shared/toast.h"
#include "ui/shared/viewmemory.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>
#include <QWidget>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QString memoryName = u"reports"_s;
const QString folderName = u"folder"_s;
constexpr int percentBetweenWords = 20;

/// The title as a name that every file system takes.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar sign : title)
        name += u"/\\:*?\"<>|"_s.contains(sign) || sign.category() == QChar::Other_Control ? QChar(u'-') : sign;
    constexpr qsizetype longest = 120;
    return name.simplified().left(longest);
}

} // namespace

ReportDeeds::ReportDeeds(QWidget *page, ViewMemory *memory, FileChoice files)
    : QObject(page)
    , m_page(page)
    , m_memory(memory)
    , m_files(std::move(files))
    , m_toast(new Toast(page))
    , m_writing(new ReportWriting(this))
{
    m_toast->setObjectName(u"reportToast"_s);
    connect(m_writing, &ReportWriting::progressed, this, &ReportDeeds::tellProgress);
    connect(m_writing, &ReportWriting::written, this, &ReportDeeds::tellWritten);
    connect(m_writing, &ReportWriting::failed, this, [this](const Error &error) { m_toast->say(errorText(error)); });
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        if (m_writing->isRunning())
            m_writing->stop();
        else if (!m_written.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_written));
    });
}

void ReportDeeds::addFiles(QMenu *menu, const QString &name, const Maker &make)
{
    const auto add = [&](const QString &text, const QString &ending, const QString &part) {
        QAction *const action = menu->addAction(text);
        action->setObjectName(name + part);
        connect(action, &QAction::triggered, this, [this, ending, make] { askFor(ending, make); });
    };
    add(tr("Save as &PDF…"), u"pdf"_s, u"Pdf"_s);
    add(tr("Save as &Excel Workbook…"), u"xlsx"_s, u"Xlsx"_s);
    add(tr("Save as &CSV…"), u"csv"_s, u"Csv"_s);
    add(tr("Save as Pictu&re…"), u"png"_s, u"Png"_s);
}

void ReportDeeds::addCopies(QMenu *menu, const QString &name, const Maker &make)
{
    menu->addSeparator();
    QAction *const table = menu->addAction(tr("Copy &Table"));
    table->setObjectName(name + u"CopyTable"_s);
    connect(table, &QAction::triggered, this, [this, make] {
        const ReportDocument document = make();
        if (!document.sections.isEmpty())
            copyReportTable(document.sections.first());
        m_toast->say(tr("The table is in the clipboard."));
    });
    QAction *const picture = menu->addAction(tr("Copy P&icture"));
    picture->setObjectName(name + u"CopyPicture"_s);
    connect(picture, &QAction::triggered, this, [this, make] {
        const ReportDocument document = make();
        if (!document.sections.isEmpty())
            copyReportPicture(document.sections.first(), document.rightToLeft);
        m_toast->say(tr("The picture is in the clipboard."));
    });
}

void ReportDeeds::askFor(const QString &ending, const Maker &make)
{
    if (m_writing->isRunning()) {
        m_toast->say(tr("%1 is still being written.").arg(m_name), tr("Stop"));
        return;
    }
    const QString filter = ending == "pdf"_L1 ? tr("PDF (*.pdf)")
        : ending == "xlsx"_L1                 ? tr("Excel workbook (*.xlsx)")
        : ending == "csv"_L1                  ? tr("CSV (*.csv)")
                                              : tr("Picture (*.png)");
    const QString suggestion = QDir(folder()).filePath(fileNameOf(make().title) + u'.' + ending);
    m_files.ask(m_page, FileChoice::Purpose::Save, tr("Save the report"), filter, suggestion,
                [this, ending, make](const QString &chosen) {
                    const bool named = QFileInfo(chosen).suffix().compare(ending, Qt::CaseInsensitive) == 0;
                    write(make, named ? chosen : chosen + u'.' + ending);
                });
}

void ReportDeeds::write(const Maker &make, const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    if (m_memory)
        m_memory->setFilter(memoryName, folderName, m_folder);
    m_name = QFileInfo(path).fileName();
    m_written.clear();
    m_told = 0;
    if (!m_writing->start(make(), path))
        return;
    m_toast->say(tr("%1 is being written.").arg(m_name), tr("Stop"));
    m_toast->keep();
}

void ReportDeeds::tellProgress(int percent)
{
    if (percent < m_told + percentBetweenWords || !m_writing->isRunning())
        return;
    m_told = percent;
    m_toast->say(tr("%1 is being written: %2 %").arg(m_name).arg(percent), tr("Stop"));
    m_toast->keep();
}

void ReportDeeds::tellWritten(const QString &path)
{
    m_written = path;
    m_toast->say(tr("%1 is written.").arg(m_name), tr("Open"));
}

QString ReportDeeds::folder() const
{
    return folderToSuggest(m_memory && m_folder.isEmpty() ? m_memory->look(memoryName).filters.value(folderName)
                                                          : m_folder);
}

} // namespace parkdesk

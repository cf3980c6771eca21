// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exports/exportpage.h"

#include "services/exports/mailexport.h"
#include "services/lots/listlots.h"
#include "ui/exports/exportchoice.h"
#include "ui/exports/exportwhat.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/viewmemory.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QString exportMemory = u"exports"_s;
const QString exportFolder = u"folder"_s;

} // namespace

ExportPage::ExportPage(Office &office, LotId here, ViewMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_here(here)
    , m_memory(memory)
    , m_files(FileChoice::dialog())
    , m_what(new ExportWhat)
    , m_choice(new ExportChoice)
    , m_banner(new Banner)
    , m_foot(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_mail(new KeyButton(tr("&Mail Them to Me")))
    , m_stop(new KeyButton(tr("Stop")))
    , m_export(new KeyButton(tr("Export…"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"exportPage"_s);
    build();
    connect(m_what, &ExportWhat::changed, this, &ExportPage::refresh);
    connect(m_export, &KeyButton::clicked, this, &ExportPage::askForFolder);
    connect(m_mail, &KeyButton::clicked, this, &ExportPage::mailThem);
    connect(m_stop, &KeyButton::clicked, this, &ExportPage::stop);
    connect(m_banner, &Banner::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    setFocusProxy(m_what->firstBox());
    refresh();
}

ExportPage::~ExportPage() = default;

void ExportPage::build()
{
    m_banner->setObjectName(u"exportBanner"_s);
    m_banner->hide();
    m_foot->setObjectName(u"exportFoot"_s);
    m_foot->setWordWrap(true);
    m_mail->setObjectName(u"mailExport"_s);
    m_stop->setObjectName(u"stopExport"_s);
    m_stop->setKey(QKeySequence(Qt::ALT | Qt::Key_Period));
    m_export->setObjectName(u"runExport"_s);
    m_export->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metric::cardGap);
    cards->addWidget(m_what, 1);
    cards->addWidget(m_choice, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metric::rowGap);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_mail);
    foot->addWidget(m_stop);
    foot->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addWidget(new TextLabel(tr("Export"), FontRole::Title));
    column->addWidget(m_banner);
    column->addLayout(cards, 1);
    column->addLayout(foot);
}

void ExportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readLots();
}

void ExportPage::readLots()
{
    m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &lots) {
        if (lots) {
            m_choice->setLots(*lots, m_here);
            m_knowsLots = true;
            return refresh();
        }
        m_banner->say(Banner::Kind::Error, errorText(lots.error())); // an export that is under way goes on
        m_banner->setAction({});
    });
}

void ExportPage::refresh()
{
    const bool running = m_run != nullptr;
    m_what->setChoosable(!running);
    m_choice->setChoosable(!running);
    m_stop->setVisible(running);
    m_mail->setVisible(!running);
    m_mail->setEnabled(m_mailing == 0 && m_knowsLots && !m_what->tables().isEmpty());
    m_export->setEnabled(!running && m_knowsLots && (!m_what->tables().isEmpty() || m_what->places()));
    m_foot->setText(m_what->isPersonal()
                        ? tr("Stays, payments and the journal hold plates and names. That you take them out is written "
                             "into the journal.")
                        : tr("Nothing of this tells of vehicles or drivers."));
}

void ExportPage::askForFolder()
{
    m_files.ask(this, FileChoice::Purpose::Folder, tr("Where shall the new folder with the files be?"), {},
                folderToSuggest(m_memory.look(exportMemory).filters.value(exportFolder)),
                [this](const QString &path) { start(path); });
}

QString ExportPage::newFolder(const QString &parent) const
{
    const Zone clock = m_choice->zone(); // that of the window, whatever the computer's is
    const QString now = (clock ? *clock : ZoneRules()).toLocal(m_office.clock().now()).toText();
    const QString minute = now.first(now.indexOf(u'T') + 6).replace(u'T', u' ').remove(u':');
    const QString name = tr("Parkdesk %1", "name of a folder, day").arg(minute);
    QString path = QDir(parent).filePath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(parent).filePath(u"%1 (%2)"_s.arg(name).arg(i));
    return path;
}

void ExportPage::start(const QString &parent)
{
    if (m_run)
        return;
    m_memory.setFilter(exportMemory, exportFolder, parent);
    m_folder = newFolder(parent);
    const Instant now = m_office.clock().now();
    ExportRun::Plan plan {m_folder,        m_what->tables(),    m_choice->format(),   m_what->places(),
                          m_choice->lot(), m_choice->from(now), m_choice->until(now), m_page};
    m_run = std::make_unique<ExportRun>(m_office, plan);
    connect(m_run.get(), &ExportRun::progressed, m_what, &ExportWhat::tellProgress);
    connect(m_run.get(), &ExportRun::finished, this, &ExportPage::takeFiles);
    connect(m_run.get(), &ExportRun::failed, this, &ExportPage::fail);
    m_banner->hide();
    refresh();
    m_what->clearProgress();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_run->start();
}

void ExportPage::stop()
{
    if (!m_run)
        return;
    m_run->stop();
    endRun();
    m_folder.clear();
    m_banner->say(Banner::Kind::Info, tr("Stopped. Nothing was left behind."));
    m_banner->setAction({});
}

/// A job for each table; whoever runs jobs mails its file.
void ExportPage::mailThem()
{
    const QList<ExportTable> tables = m_what->tables();
    if (m_mailing > 0 || tables.isEmpty())
        return;
    m_mailing = static_cast<int>(tables.size());
    m_mailed = 0;
    m_banner->hide();
    refresh();
    const Instant now = m_office.clock().now();
    for (const ExportTable table : tables) {
        const MailExport::Command command {exportName(table), exportFormatName(m_choice->format()), m_choice->from(now),
                                           m_choice->until(now), m_choice->lot()};
        m_office.run<MailExport>(QUuid::createUuid(), command)
            .then(this, [this](const Result<MailExport::Outcome> &outcome) {
                tellMailed(outcome ? std::nullopt : std::optional(outcome.error()));
            });
    }
}

void ExportPage::tellMailed(const std::optional<Error> &error)
{
    --m_mailing;
    m_mailed += error ? 0 : 1;
    if (error)
        m_banner->say(Banner::Kind::Error,
                      error->field == Field::Mail
                          ? tr("Your account has no mail address. An admin enters one on the page of the staff.")
                          : errorText(*error));
    else if (m_mailing == 0 && m_banner->isHidden())
        m_banner->say(Banner::Kind::Success, tr("%n file(s) will come by mail.", nullptr, m_mailed));
    m_banner->setAction({});
    refresh();
}

/// What was chosen can be changed again, and the keyboard is where the next export begins.
void ExportPage::endRun()
{
    m_run.release()->deleteLater(); // a signal of its own may be under way
    refresh();
    m_what->clearProgress();
    m_export->setFocus(Qt::OtherFocusReason);
}

void ExportPage::takeFiles(const QList<ExportedFile> &files)
{
    endRun();
    for (const ExportedFile &file : files)
        m_what->tellWritten(file);
    m_banner->say(
        Banner::Kind::Success,
        tr("%n file(s) are in %1.", nullptr, static_cast<int>(files.size())).arg(QDir::toNativeSeparators(m_folder)));
    m_banner->setAction(tr("Open the Folder"));
}

void ExportPage::fail(const Error &error)
{
    endRun();
    m_folder.clear();
    m_banner->say(Banner::Kind::Error, errorText(error));
    m_banner->setAction({});
}

} // namespace parkdesk

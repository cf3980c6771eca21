// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importpage.h"

#include "ui/imports/formatstrip.h"
#include "ui/imports/trialcard.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mapShare = 704;
constexpr int trialShare = 442;
constexpr int previewHeight = 225; // five whole rows

} // namespace

ImportPage::ImportPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_choice(FileChoice::dialog())
    , m_kinds(new Segmented)
    , m_file(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_choose(new KeyButton(tr("Choose File…")))
    , m_banner(new Banner)
    , m_format(new FormatStrip)
    , m_middle(nullptr)
    , m_columns(nullptr)
    , m_map(new MappingTable)
    , m_trial(new TrialCard)
    , m_preview(nullptr)
    , m_empty(new EmptyState(
          tr("Choose a file: a table of stays, the database of another program, or readings of counters.\n"
             "It is looked at and tried first; nothing is written before you say so.")))
    , m_table(new QTableView)
    , m_rows(nullptr)
    , m_foot(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_save(new KeyButton(tr("Save Reject File…")))
    , m_cancel(new KeyButton(tr("Stop")))
    , m_import(new KeyButton(tr("Import"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"importPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    buildHead();
    m_banner->setObjectName(u"importBanner"_s);
    m_banner->setVisible(false);
    column->addWidget(m_banner);
    column->addWidget(m_format);
    buildBody();
    buildFoot();
    setFocusProxy(m_choose);
    setKind(StaysKind);
    refresh();
}

ImportPage::~ImportPage() = default;

void ImportPage::buildHead()
{
    m_kinds->setObjectName(u"importKind"_s);
    m_kinds->setAccessibleName(tr("What the file holds"));
    m_kinds->addSegment(StaysKind, tr("Stays (CSV)"));
    m_kinds->addSegment(AppKind, tr("Parking Program (SQLite)"));
    m_kinds->addSegment(CountsKind, tr("Counter Readings (CSV)"));
    connect(m_kinds, &Segmented::chosen, this, [this](int kind) {
        m_path.clear();
        setKind(static_cast<Kind>(kind));
        refresh();
    });
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setKey(QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(m_choose, &KeyButton::clicked, this, &ImportPage::chooseFile);
    m_file->setObjectName(u"importFile"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::pageMargin);
    head->addWidget(new TextLabel(tr("Import"), FontRole::Title));
    head->addWidget(m_kinds);
    head->addStretch();
    head->addWidget(m_file);
    head->addWidget(m_choose);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(head);
}

Card *ImportPage::columnsCard()
{
    auto *card = new Card(tr("Columns"));
    m_map->setObjectName(u"mapping"_s);
    m_map->setAccessibleName(tr("What each column is taken for"));
    connect(m_map, &MappingTable::chosen, this, &ImportPage::map);
    card->body()->addWidget(m_map, 1);
    return card;
}

Card *ImportPage::previewCard()
{
    auto *card = new Card(tr("Preview"));
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->horizontalHeader()->setAccessibleName(m_table->accessibleName());
    dressTable(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    card->body()->addWidget(m_table, 1);
    card->setFixedHeight(previewHeight);
    return card;
}

void ImportPage::buildBody()
{
    m_columns = columnsCard();
    m_preview = previewCard();
    m_middle = new QWidget; // goes as a whole, and leaves its room to what is said instead
    auto *middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(metric::cardGap);
    middle->addWidget(m_columns, mapShare);
    middle->addWidget(m_trial, trialShare);
    connect(&m_trial->againButton(), &KeyButton::clicked, this, [this] {
        if (m_looked)
            run(true);
    });
    connect(m_format, &FormatStrip::changed, this, &ImportPage::look);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    m_empty->setObjectName(u"importEmpty"_s);
    column->addWidget(m_middle, 1);
    column->addWidget(m_preview);
    column->addWidget(m_empty, 1);
}

void ImportPage::buildFoot()
{
    m_foot->setObjectName(u"importFoot"_s);
    m_save->setObjectName(u"saveRejects"_s);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_save, &KeyButton::clicked, this, &ImportPage::saveRejects);
    m_cancel->setObjectName(u"stopImport"_s);
    m_cancel->setKey(QKeySequence(Qt::ALT | Qt::Key_Period));
    connect(m_cancel, &KeyButton::clicked, this, &ImportPage::cancel);
    m_import->setObjectName(u"runImport"_s);
    m_import->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_import, &KeyButton::clicked, this, [this] { run(false); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metric::rowGap);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

void ImportPage::setKind(Kind kind)
{
    m_kind = kind;
    ++m_serial;
    m_run.reset();
    m_looked = false;
    m_imported = false;
    m_report.reset();
    m_fields.clear();
    m_types.clear();
    m_methods.clear();
    m_mapping = {};
    m_format->reset();
    m_readings = {};
    m_format->setOfStays(kind != AppKind);
    m_kinds->setCurrentId(kind);
    m_columns->setTitle(kind != AppKind ? tr("Columns") : tr("Tables and columns"));
    m_columns->setNote({});
    m_map->setHeaders(kind != AppKind ? tr("In the file") : tr("In Parkdesk"), tr("Sample"),
                      kind != AppKind ? tr("In Parkdesk") : tr("In the file"));
    m_map->setLines({});
    m_preview->setVisible(kind != AppKind);
    m_trial->setEmpty(tr("Choose a file first."));
    m_banner->setVisible(false);
}

void ImportPage::chooseFile()
{
    const QString filter = m_kind != AppKind ? tr("Tables of text (*.csv *.txt *.tsv);;All files (*)")
                                             : tr("SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)");
    m_choice.ask(this, FileChoice::Purpose::Open, tr("Import"), filter, {},
                 [this](const QString &path) { openFile(path); });
}

void ImportPage::openFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isDatabase = ending == u"db" || ending.startsWith(u"sqlite");
    setKind(isDatabase ? AppKind : m_kind == AppKind ? StaysKind : m_kind);
    m_path = path;
    look();
}

} // namespace parkdesk

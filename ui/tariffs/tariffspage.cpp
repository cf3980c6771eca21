// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/tariffspage.h"

#include "services/changefeed.h"
#include "ui/shared/banner.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/tariffs/calendarcard.h"
#include "ui/tariffs/laboratoryview.h"
#include "ui/tariffs/publishcard.h"
#include "ui/tariffs/ruleplans.h"
#include "ui/tariffs/signcard.h"
#include "ui/tariffs/tariffeditor.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QString standingText(TariffStanding standing)
{
    switch (standing) {
    case TariffStanding::Planned: return TariffsPage::tr("planned");
    case TariffStanding::InForce: return TariffsPage::tr("in force");
    case TariffStanding::Resting: return TariffsPage::tr("resting");
    case TariffStanding::Past: return TariffsPage::tr("past");
    case TariffStanding::Withdrawn: break;
    }
    return TariffsPage::tr("withdrawn");
}

constexpr int titleWidth = 150;
constexpr int versionsWidth = 232;
constexpr int stepWidth = 54;

/// What a row of the versions stands for.
enum VersionRole { DraftRole = Qt::UserRole, NumberRole };

} // namespace

TariffsPage::TariffsPage(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lot(lot)
    , m_files(FileChoice::dialog())
    , m_shelf(new TariffShelf(office, lot, this))
    , m_editor(new TariffEditor)
    , m_views(new QStackedWidget)
    , m_banner(new Banner)
    , m_title(new TextLabel(tr("Tariffs"), FontRole::Value))
    , m_state(new Tag(TagKind::Plain, Glyph::None, {}))
    , m_versions(new QComboBox)
    , m_saved(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_undo(new KeyButton)
    , m_redo(new KeyButton)
    , m_samples(new KeyButton(tr("Copy from Sample…")))
    , m_laboratoryButton(new KeyButton(tr("&Laboratory")))
    , m_more(new KeyButton(u"⋯"_s))
    , m_publishButton(new KeyButton(tr("Publish…"), nullptr, KeyButton::Look::Primary))
    , m_sampleMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
    , m_publish(new PublishCard)
    , m_calendar(new CalendarCard(office, lot))
    , m_laboratory(new LaboratoryView(office, lot))
{
    setObjectName(u"tariffsPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(8);
    column->addWidget(m_banner);
    m_banner->hide();
    auto *editing = new QWidget;
    auto *editingColumn = new QVBoxLayout(editing);
    editingColumn->setContentsMargins(0, 0, 0, 0);
    editingColumn->setSpacing(8);
    editingColumn->addWidget(bar());
    editingColumn->addWidget(m_editor, 1);
    m_editor->addBeside(m_publish);
    m_editor->addBeside(m_calendar);
    m_views->addWidget(editing);
    m_views->addWidget(m_laboratory);
    column->addWidget(m_views, 1);
    connectShelf();
    addCommands();
    fillSamples();
    fillMore();
    showState();
}

QWidget *TariffsPage::bar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_title->setObjectName(u"tariffTitle"_s);
    m_state->setObjectName(u"tariffState"_s);
    m_versions->setObjectName(u"tariffVersions"_s);
    m_versions->setAccessibleName(tr("Versions and drafts"));
    m_versions->setAccessibleDescription(tr("Versions and drafts"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setFixedWidth(versionsWidth);
    m_saved->setObjectName(u"tariffSaved"_s);
    m_saved->setContentsMargins(12, 2, 12, 2);
    m_saved->setWordWrap(true);
    m_editor->addFoot(m_saved);
    m_undo->setObjectName(u"tariffUndo"_s);
    m_undo->setGlyph(Glyph::Undo);
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setObjectName(u"tariffRedo"_s);
    m_redo->setGlyph(Glyph::Redo);
    m_redo->setAccessibleName(tr("Redo"));
    for (KeyButton *button : {m_undo, m_redo})
        button->setFixedWidth(stepWidth);
    m_samples->setObjectName(u"tariffSamples"_s);
    m_samples->setMenu(m_sampleMenu);
    m_laboratoryButton->setObjectName(u"openLaboratory"_s);
    m_more->setObjectName(u"tariffMore"_s);
    m_more->setAccessibleName(tr("More: calendar, examples, import, export"));
    m_more->setMenu(m_moreMenu);
    m_publishButton->setObjectName(u"openPublish"_s);
    line->addWidget(m_title);
    line->addWidget(m_state);
    line->addWidget(m_versions);
    line->addStretch(1);
    for (KeyButton *button : {m_undo, m_redo, m_samples, m_laboratoryButton, m_more, m_publishButton})
        line->addWidget(button);
    return bar;
}

void TariffsPage::connectShelf()
{
    connect(m_shelf, &TariffShelf::refreshed, this, &TariffsPage::onRefreshed);
    connect(m_shelf, &TariffShelf::opened, this, &TariffsPage::onOpened);
    connect(m_shelf, &TariffShelf::inForceRead, this, [this](const QByteArray &text, int number) {
        const bool first = !m_editor->sight().published;
        m_editor->setPublished(text, tr("v%1", "version").arg(number));
        if (first && m_views->currentWidget() == m_laboratory) // opened before it had something to compare with
            m_laboratory->begin(m_editor->text(), m_editor->sight());
    });
    connect(m_shelf, &TariffShelf::saved, this, [this] {
        say(tr("Draft saved %1").arg(timeText(m_office.clock().now(), *m_shelf->tariffs().zone)));
        m_shelf->read();
    });
    connect(m_shelf, &TariffShelf::dropped, this, [this] {
        m_wantsNewest = true;
        m_opened = false;
    });
    connect(m_shelf, &TariffShelf::published, this, [this](TariffVersionId, Instant from) {
        m_editor->showBeside(nullptr);
        m_wantsNewest = true;
        m_opened = false;
        const Zone zone = m_shelf->tariffs().zone;
        say(tr("Published. It holds from %1 on.").arg(whenText(from, m_office.clock().now(), *zone)));
    });
    connect(m_shelf, &TariffShelf::failed, this,
            [this](const Error &error) { m_banner->say(Banner::Kind::Error, errorText(error)); });
    connect(m_shelf, &TariffShelf::refused, this, [this](const Error &error) {
        if (m_publish->isVisible())
            m_publish->showError(errorText(error));
        else
            m_banner->say(Banner::Kind::Error, errorText(error));
    });
    connect(&m_office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && changes.touches(Entity::Tariff) && !m_shelf->isSaving())
            m_shelf->read();
    });
    connect(m_editor, &TariffEditor::edited, this, [this] {
        m_shelf->keep(m_editor->text(), openName());
        showState();
    });
    connect(m_editor, &TariffEditor::stateChanged, this, [this] {
        showState();
        if (m_publish->isVisible())
            m_publish->setWhy(whyNot());
    });
    connect(m_publish, &PublishCard::closed, this, [this] { showBeside(nullptr); });
    connect(m_publish, &PublishCard::publishAsked, this,
            [this](Instant from, std::optional<Instant> until) { m_shelf->publish(m_editor->text(), from, until); });
    connect(m_calendar, &CalendarCard::closed, this, [this] { showBeside(nullptr); });
    connect(m_calendar, &CalendarCard::changed, m_shelf, &TariffShelf::read);
    connect(m_laboratory, &LaboratoryView::closed, this, &TariffsPage::closeLaboratory);
    connect(m_versions, &QComboBox::activated, this, &TariffsPage::chooseVersion);
}

void TariffsPage::addCommands()
{
    const auto undo = [this] { m_editor->draft().steps().undo(); };
    const auto redo = [this] { m_editor->draft().steps().redo(); };
    addCommand(this, u"undoTariff"_s, tr("Undo a Change of the Tariff"), QKeySequence(Qt::CTRL | Qt::Key_Z), undo);
    addCommand(this, u"redoTariff"_s, tr("Redo a Change of the Tariff"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
               redo);
    addCommand(this, u"publishTariff"_s, tr("Publish the Tariff…"), {}, &TariffsPage::openPublish);
    addCommand(this, u"tariffLaboratory"_s, tr("Replay Past Stays…"), {}, &TariffsPage::openLaboratory);
    addCommand(this, u"importTariff"_s, tr("Import a Tariff…"), {}, &TariffsPage::importJson);
    addCommand(this, u"exportTariff"_s, tr("Export the Tariff…"), {}, &TariffsPage::exportJson);
    addCommand(this, u"newTariff"_s, tr("Begin a New Tariff"), {}, &TariffsPage::newTariff);
    addCommand(this, u"tariffExamples"_s, tr("Show the Examples"), {}, [this] { m_editor->showExamples(); });
    addCommand(this, u"tariffCalendar"_s, tr("Show the Calendar"), {}, [this] { showBeside(m_calendar); });
    addCommand(this, u"dropTariffDraft"_s, tr("Drop This Draft"), {}, [this] { m_shelf->dropDraft(); });
    addCommand(this, u"tariffNames"_s, tr("Show or Hide Short Names of Rules"), {},
               [this] { m_editor->showNames(!m_editor->namesShown()); });
    noteKey(this, tr("Add a rule"), QKeySequence(Qt::Key_Insert));
    noteKey(this, tr("Take away what the field says"), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    noteKey(this, tr("Move the rule up"), QKeySequence(Qt::CTRL | Qt::Key_Up));
    noteKey(this, tr("Move the rule down"), QKeySequence(Qt::CTRL | Qt::Key_Down));
    noteKey(this, tr("More for the rule"), QKeySequence(Qt::Key_Menu));
    connect(m_undo, &KeyButton::clicked, this, undo);
    connect(m_redo, &KeyButton::clicked, this, redo);
    connect(m_laboratoryButton, &KeyButton::clicked, this, &TariffsPage::openLaboratory);
    connect(m_publishButton, &KeyButton::clicked, this, &TariffsPage::openPublish);
}

void TariffsPage::onRefreshed()
{
    m_banner->hide();
    const TariffsOfLot::Answer &tariffs = m_shelf->tariffs();
    m_editor->setPlace(
        {tariffs.zone, tariffs.currency, m_office.clock().now(), m_shelf->vehicles(), m_shelf->calendar()});
    m_calendar->setPlace(tariffs.zone, m_office.clock().now());
    m_laboratory->setPlace(tariffs.zone, tariffs.currency, m_office.clock().now());
    fillVersions();
    if (m_opened && !m_wantsNewest) {
        showState();
        return;
    }
    if (!tariffs.drafts.isEmpty())
        m_shelf->openDraft(tariffs.drafts.first().id);
    else if (const TariffsOfLot::Version *now = m_shelf->inForce())
        m_shelf->openVersion(now->id);
    else if (!tariffs.versions.isEmpty())
        m_shelf->openVersion(tariffs.versions.first().id);
    else
        newTariff();
}

void TariffsPage::onOpened(const QByteArray &text)
{
    m_opened = true;
    m_wantsNewest = false;
    if (const Done loaded = m_editor->setText(text, tr("draft"), false); !loaded)
        m_banner->say(Banner::Kind::Error, errorText(loaded.error()));
    fillVersions();
    showState();
    if (isVisible() && (window()->focusWidget() == nullptr || window()->focusWidget() == this))
        m_editor->focusRules();
}

void TariffsPage::newTariff()
{
    const TariffsOfLot::Answer &tariffs = m_shelf->tariffs();
    if (!tariffs.zone)
        return;
    m_shelf->openNew(emptyTariff(tariffs.lotName, tariffs.currency.code()));
    m_editor->focusRules();
}

void TariffsPage::fillVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    const TariffsOfLot::Answer &tariffs = m_shelf->tariffs();
    const TariffShelf::Open &open = m_shelf->open();
    int current = -1;
    for (const TariffsOfLot::Draft &draft : tariffs.drafts) {
        m_versions->addItem(tr("Draft of %1").arg(whenText(draft.savedAt, m_office.clock().now(), *tariffs.zone)),
                            draft.id.value);
        m_versions->setItemData(m_versions->count() - 1, true, NumberRole);
        if (open.draft == draft.id)
            current = m_versions->count() - 1;
    }
    for (const TariffsOfLot::Version &version : tariffs.versions) {
        m_versions->addItem(tr("v%1, %2, from %3")
                                .arg(QString::number(version.number), standingText(version.standing),
                                     dayText(version.from, *tariffs.zone)),
                            version.id.value);
        if (!open.draft && open.version == version.id)
            current = m_versions->count() - 1;
    }
    if (current < 0) {
        m_versions->insertItem(0, tr("New draft"));
        current = 0;
    }
    m_versions->setCurrentIndex(current);
}

void TariffsPage::chooseVersion(int index)
{
    const QVariant id = m_versions->itemData(index);
    if (!id.isValid())
        return;
    if (m_versions->itemData(index, NumberRole).toBool())
        m_shelf->openDraft(TariffDraftId {id.toLongLong()});
    else
        m_shelf->openVersion(TariffVersionId {id.toLongLong()});
}

QString TariffsPage::openName() const
{
    const QString name =
        shownValue(FieldKind::Label, nodeAt(m_editor->draft().root(), u"/name"_s), m_editor->context());
    return name.isEmpty() ? m_shelf->tariffs().lotName : name;
}

void TariffsPage::showState()
{
    const QString name = openName().isEmpty() ? tr("Tariffs") : openName();
    m_title->setText(m_title->fontMetrics().elidedText(name, Qt::ElideRight, titleWidth));
    m_title->setToolTip(name);
    const TariffShelf::Open &open = m_shelf->open();
    const bool changed = !m_editor->draft().steps().isClean() || m_editor->draft().steps().canUndo();
    const TariffsOfLot::Version *version = open.version ? m_shelf->version(*open.version) : nullptr;
    if (open.draft || changed || version == nullptr)
        m_state->setTag(TagKind::Warning, Glyph::Edit, tr("draft"));
    else
        m_state->setTag(version->standing == TariffStanding::InForce ? TagKind::Success : TagKind::Plain,
                        version->standing == TariffStanding::InForce ? Glyph::Tick : Glyph::None,
                        tr("v%1 %2", "version, standing").arg(version->number).arg(standingText(version->standing)));
    m_undo->setEnabled(m_editor->draft().steps().canUndo());
    m_redo->setEnabled(m_editor->draft().steps().canRedo());
}

void TariffsPage::say(const QString &text)
{
    m_saved->setText(text);
}

void TariffsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_shelf->read();
}

void TariffsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_shelf->saveNow();
}

void TariffsPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_opened)
        m_editor->focusRules();
}

void TariffsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_views->currentWidget() == m_laboratory) {
        closeLaboratory();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_editor->isBesideShown()) {
        showBeside(nullptr);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace parkdesk

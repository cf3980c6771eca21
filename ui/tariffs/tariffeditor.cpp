// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/tariffeditor.h"

#include "domain/dates.h"
#include "tariff/format.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/theme.h"
#include "ui/tariffs/curvecard.h"
#include "ui/tariffs/findingspanel.h"
#include "ui/tariffs/signcard.h"
#include "ui/tariffs/tryitcard.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 30;
constexpr int checkMs = 250;
constexpr int rulesWidth = 440;
constexpr int tryWidth = 338;
constexpr int besideWidth = 600;
constexpr int signHeight = 104;

} // namespace

TariffEditor::TariffEditor(QWidget *parent)
    : QWidget(parent)
    , m_desk {m_draft, {}, {}, {}}
    , m_rules(new RulesCard(m_desk))
    , m_found(new FindingsPanel)
    , m_week(new WeekCard)
    , m_try(new TryItCard)
    , m_curve(new CurveCard)
    , m_sign(new SignCard)
    , m_examples(new ExamplesCard(m_desk))
    , m_beside(new QStackedWidget)
{
    setObjectName(u"tariffEditor"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metric::cardGap);
    m_rules->setFixedWidth(rulesWidth);
    m_rules->setFoot(m_found);
    columns->addWidget(m_rules);
    m_beside->addWidget(pictures());
    m_beside->addWidget(m_examples);
    // A page that is not seen does not hold the window open.
    m_beside->setMinimumWidth(besideWidth);
    columns->addWidget(m_beside, 1);
    m_burst.setSingleShot(true);
    m_check.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &TariffEditor::look);
    connect(&m_check, &QTimer::timeout, this, [this] {
        if (m_sight.draft && m_sight.zone)
            m_checker.check(std::make_shared<const Tariff>(*m_sight.draft), m_sight.zone,
                            dateOf(m_sight.zone->toLocal(m_sight.now).day()).year());
        showFindings();
    });
    connect(&m_checker, &CheckRun::checked, this, [this](const std::vector<TariffFinding> &findings) {
        m_findings = findings;
        showFindings();
        Q_EMIT stateChanged();
    });
    connect(&m_draft, &TariffDraft::changed, this, &TariffEditor::onChange);
    connect(&m_draft.steps(), &QUndoStack::indexChanged, this, &TariffEditor::stateChanged);
    connect(m_rules, &RulesCard::tableChanged, this, &TariffEditor::showSight);
    connect(m_rules, &RulesCard::focusMoved, this, [this](const QString &pointer) {
        const bool window = pointer.section(u'/', 3, 3) == u"windows";
        m_week->picture().setChosen(window ? pointer.section(u'/', 4, 4).toInt() + 1 : 0);
    });
    connect(m_found, &FindingsPanel::clicked, this, &TariffEditor::goTo);
    connect(&m_week->picture(), &WeekPicture::ruleClicked, this, &TariffEditor::goTo);
    connect(m_try, &TryItCard::tried, this, [this] { m_curve->show(m_sight, m_try->question()); });
    connect(m_try, &TryItCard::keepAsked, this, &TariffEditor::keepExample);
    connect(m_try, &TryItCard::examplesAsked, this, &TariffEditor::showExamples);
    connect(m_examples, &ExamplesCard::closed, this, [this] { showBeside(nullptr); });
    connect(m_curve, &CurveCard::lengthChosen, m_try, &TryItCard::setLength);
    connect(m_sign, &SignCard::languageChosen, this, [this](const QString &language) {
        m_desk.context.language = language;
        m_rules->refresh();
        showSight();
    });
}

TariffEditor::~TariffEditor()
{
    blockSignals(true); // the steps that go now change nothing
}

QWidget *TariffEditor::pictures()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_week);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    m_try->setFixedWidth(tryWidth);
    middle->addWidget(m_try);
    middle->addWidget(m_curve, 1);
    column->addLayout(middle, 1);
    m_sign->setFixedHeight(signHeight);
    column->addWidget(m_sign);
    return widget;
}

void TariffEditor::setPlace(const Place &place)
{
    m_desk.context.currency = place.currency;
    m_desk.context.zone = place.zone;
    m_desk.context.now = place.now;
    m_desk.context.ownLanguage = QLocale().language() == QLocale::C ? u"en"_s : QLocale().name().section(u'_', 0, 0);
    if (m_desk.context.language.isEmpty())
        m_desk.context.language = m_desk.context.ownLanguage;
    m_desk.vehicles = place.vehicles;
    m_sight.zone = place.zone;
    m_sight.now = place.now;
    m_sight.vehicles = place.vehicles;
    m_sight.calendar = place.calendar;
    if (!m_draft.root().members.empty())
        look();
}

Done TariffEditor::setText(const QByteArray &json, const QString &name, bool readOnly)
{
    m_loading = true;
    m_sight.draftName = name;
    const Done loaded = m_draft.load(json);
    m_loading = false;
    TRY_DONE(loaded);
    if (const Result<Currency> currency = Currency::fromCode(stringAt(m_draft.root(), u"/currency"_s)))
        m_desk.context.currency = *currency;
    m_rules->setReadOnly(readOnly);
    m_sight.draft.reset();
    m_findings.clear();
    m_checker.drop();
    look();
    return {};
}

Done TariffEditor::replaceText(const QByteArray &json, const QString &words)
{
    m_draft.replace(TRY(readJson(json)), words);
    return {};
}

void TariffEditor::setPublished(const std::optional<QByteArray> &json, const QString &name)
{
    m_sight.published.reset();
    m_desk.published.reset();
    m_sight.publishedName = name;
    if (json) {
        if (Result<Tariff> tariff = parseTariff(*json))
            m_sight.published = *std::move(tariff);
        if (Result<JsonNode> node = readJson(*json))
            m_desk.published = *std::move(node);
    }
    if (!m_draft.root().members.empty())
        look();
}

void TariffEditor::onChange()
{
    if (m_loading)
        return;
    // The sentences at once, the pictures when the hand rests for a moment.
    m_rules->refresh();
    m_examples->refresh();
    m_stale = true;
    m_check.stop();
    m_checker.drop(); // overtaken
    m_burst.start(lookMs);
    Q_EMIT edited();
}

void TariffEditor::look()
{
    m_burst.stop();
    m_stale = false;
    const Result<Tariff> &tariff = m_draft.tariff();
    if (tariff) {
        m_sight.draft = *tariff;
        if (m_sight.zone)
            m_outcomes = runExamples(*tariff, *m_sight.zone);
    }
    m_rules->refresh();
    showSight();
    m_check.start(checkMs);
    Q_EMIT stateChanged();
}

std::vector<WeekPicture::RuleWords> TariffEditor::ruleWords() const
{
    std::vector<WeekPicture::RuleWords> words;
    for (const RulePlan &plan : rulePlans(m_draft.root(), m_rules->table()).rules) {
        const QString sentence = ruleSentence(m_draft.root(), plan.kind, plan.pointer, m_desk.context);
        const QString price = sentence.section(u": "_s, 1);
        const QString name =
            shownValue(FieldKind::Label, nodeAt(m_draft.root(), plan.pointer + u"/label"_s), m_desk.context);
        const bool named = plan.kind == UnitKind::Window && !name.isEmpty();
        words.push_back({named ? tr("%1, %2", "name of a rule, its price").arg(name, price) : price,
                         plan.kind == UnitKind::OtherTime ? plan.pointer + u"/lines"_s : plan.pointer});
    }
    return words;
}

void TariffEditor::showSight()
{
    if (!m_sight.zone)
        return;
    m_week->setSight(m_sight, m_rules->table(), ruleWords());
    m_try->setSight(m_sight);
    m_sign->show(m_draft.root(), m_rules->table(), m_desk.context);
    m_examples->show(m_outcomes);
    const auto held = std::count_if(m_outcomes.begin(), m_outcomes.end(),
                                    [](const ExampleOutcome &outcome) { return outcome.holds(); });
    m_try->setExamples(static_cast<int>(held), static_cast<int>(m_outcomes.size()));
    showFindings();
}

void TariffEditor::showFindings()
{
    const Result<Tariff> &tariff = m_draft.tariff();
    m_found->show(tariff ? std::nullopt : std::optional(tariff.error()), m_findings);
    QStringList flagged;
    for (const TariffFinding &finding : m_findings) {
        if (finding.severity != FindingSeverity::Note)
            flagged << finding.path;
    }
    if (!tariff)
        flagged << tariff.error().details.value(u"path"_s).toString();
    m_rules->setFlags(flagged);
}

bool TariffEditor::isPublishable()
{
    if (m_stale)
        look();
    return m_draft.tariff().has_value() && examplesHold(m_outcomes)
        && std::none_of(m_findings.begin(), m_findings.end(),
                        [](const TariffFinding &finding) { return finding.severity == FindingSeverity::Error; });
}

void TariffEditor::keepExample()
{
    if (!m_try->charge() || m_desk.readOnly)
        return;
    const Question question = m_try->question();
    JsonNode example = objectNode();
    const auto put = [&example](const QString &key, const JsonNode &value) { putNode(example, u'/' + key, value); };
    put(u"entry"_s, textNode(m_sight.zone->toLocal(question.entry).toText()));
    put(u"exit"_s, textNode(m_sight.zone->toLocal(*question.exit).toText()));
    put(u"vehicle"_s, textNode(question.vehicle));
    if (!question.groups.isEmpty()) {
        JsonNode groups = arrayNode();
        for (const QString &group : question.groups)
            groups.items.push_back(textNode(group));
        put(u"groups"_s, groups);
    }
    if (!question.zone.isEmpty())
        put(u"zone"_s, textNode(question.zone));
    put(u"amount"_s, textNode(m_try->charge()->amount.toText()));
    const JsonNode *examples = nodeAt(m_draft.root(), u"/examples"_s);
    const int index = examples == nullptr ? 0 : static_cast<int>(examples->items.size());
    m_draft.insert(u"/examples"_s, index, example, tr("Add an example"));
}

void TariffEditor::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void TariffEditor::addFoot(QWidget *widget)
{
    m_rules->setFoot(widget);
}

bool TariffEditor::isBesideShown() const
{
    return m_beside->currentIndex() > 0;
}

void TariffEditor::showBeside(QWidget *widget)
{
    m_beside->setCurrentWidget(widget != nullptr ? widget : m_beside->widget(0));
}

void TariffEditor::showExamples()
{
    showBeside(m_examples);
    m_examples->goTo(u"/examples/0"_s);
}

void TariffEditor::goTo(const QString &pointer)
{
    if (pointer.startsWith(u"/examples"_s)) {
        showBeside(m_examples);
        m_examples->goTo(pointer);
    } else {
        m_rules->goTo(pointer);
    }
}

void TariffEditor::showNames(bool shown)
{
    m_desk.withNames = shown;
    m_rules->refresh();
}

void TariffEditor::focusRules()
{
    if (!m_rules->goTo(u"/rateTables/%1/windows/0"_s.arg(m_rules->table())))
        m_rules->goTo(u"/rateTables/%1/lines/0"_s.arg(m_rules->table()));
}

} // namespace parkdesk

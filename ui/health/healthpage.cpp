// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/health/healthpage.h"

#include "services/lots/listlots.h"
#include "ui/health/healthrows.h"
#include "ui/health/healthwords.h"
#include "ui/health/sizechart.h"
#include "ui/health/speedbars.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressEveryMs = 300;
constexpr int sideWidth = 420;

enum NumberRow { StaysNumber, SizeNumber, GrowthNumber, ProgramsNumber, RestartNumber, NumberCount };

} // namespace

HealthPage::HealthPage(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_health(office.health())
    , m_banner(new Banner)
    , m_overview(new HealthOverview)
{
    setObjectName(u"healthPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    addActions();
    m_tick.setInterval(progressEveryMs);
    connect(&m_tick, &QTimer::timeout, this, &HealthPage::showProgress);
    connect(m_overview, &HealthOverview::actionTriggered, this, [this] {
        const QList<HealthJudgement> troubles = m_health->troubles();
        for (const HealthJudgement &trouble : troubles) {
            if (!actionFor(trouble).isEmpty()) {
                act(trouble.check);
                return;
            }
        }
    });
    if (m_health == nullptr)
        return;
    connect(m_health, &Health::looked, this, [this] { showFacts(m_health->facts()); });
    connect(m_health, &Health::progressed, this, &HealthPage::showProgress);
    m_office.read<ListLots>({}).then(this, [this, lot](const Result<ListLots::Answer> &lots) {
        const ListLots::Answer all = lots.value_or(ListLots::Answer());
        for (const Lot &one : all) {
            if (one.id == lot)
                m_zone = one.zone;
        }
        if (m_health->facts().at.ms > 0)
            showFacts(m_health->facts());
    });
}

void HealthPage::layOut()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(metric::cardGap);
    side->addWidget(speedCard());
    side->addWidget(sizeCard(), 1);
    auto *sideBox = new QWidget;
    sideBox->setLayout(side);
    side->setContentsMargins(0, 0, 0, 0);
    sideBox->setFixedWidth(sideWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metric::cardGap);
    middle->addWidget(checksCard(), 1);
    middle->addWidget(sideBox);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::cardGap);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_overview);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    m_banner->hide();
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Health"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

QWidget *HealthPage::checksCard()
{
    m_checks = new Card(tr("What Was Looked At"));
    auto *copyButton = new KeyButton(tr("Copy as Text"), nullptr, KeyButton::Look::Link);
    copyButton->setObjectName(u"healthCopy"_s);
    connect(copyButton, &KeyButton::clicked, this, &HealthPage::copy);
    m_checks->setCorner(copyButton);
    m_checks->body()->setSpacing(0);
    for (int at = 0; at < healthCheckCount; ++at) {
        const auto check = static_cast<HealthCheck>(at);
        auto *row = new HealthRow(check);
        connect(row, &HealthRow::actionTriggered, this, [this, check] { act(check); });
        if (at > 0)
            m_checks->body()->addWidget(new Hairline);
        m_checks->body()->addWidget(row);
        m_rows.push_back(row);
    }
    m_checks->body()->addStretch();
    auto *note = new TextLabel(tr("This page holds no names and no plates: it can be sent to support as it is."),
                               FontRole::Small, Tone::Quiet);
    note->setWordWrap(true);
    m_checks->body()->addWidget(note);
    return m_checks;
}

QWidget *HealthPage::speedCard()
{
    auto *card = new Card(tr("How Fast, Last Hour"));
    card->setNote(tr("each against its own promise"));
    m_speed = new SpeedBars;
    m_speed->setObjectName(u"healthSpeed"_s);
    m_speed->setAccessibleName(tr("How fast, last hour"));
    card->body()->addWidget(m_speed);
    return card;
}

QWidget *HealthPage::sizeCard()
{
    m_sizeCard = new Card(tr("Size of the Database"));
    m_sizeCard->setNote(tr("last 28 days"));
    m_sizes = new SizeChart;
    m_sizes->setObjectName(u"healthSizes"_s);
    m_sizes->setAccessibleName(tr("Size of the database"));
    m_sizeCard->body()->addWidget(m_sizes);
    const QString titles[NumberCount] = {tr("Stays made"), tr("Size now"), tr("Growth a day"), tr("Programs at work"),
                                         tr("Last start of this desk")};
    for (const QString &title : titles) {
        auto *value = new TextLabel;
        m_numbers.push_back(value);
        auto *row = new QHBoxLayout;
        row->addWidget(new TextLabel(title, FontRole::Small, Tone::Quiet));
        row->addStretch();
        row->addWidget(value);
        m_sizeCard->body()->addLayout(row);
    }
    m_sizeCard->body()->addStretch();
    return m_sizeCard;
}

void HealthPage::addActions()
{
    addCommand(this, u"healthLook"_s, tr("Look Again"), QKeySequence::Refresh, [this] {
        if (m_health != nullptr)
            m_health->lookNow();
    });
    addCommand(this, u"healthCopyText"_s, tr("Copy as Text"), {}, &HealthPage::copy);
    addCommand(this, u"healthProve"_s, tr("Verify Now"), {}, &HealthPage::prove);
    if (m_office.may(Permission::BackUpOffice))
        addCommand(this, u"healthBackUp"_s, tr("Back Up Now"), QKeyCombination(Qt::CTRL, Qt::Key_B),
                   &HealthPage::backUp);
}

QString HealthPage::actionFor(const HealthJudgement &judgement) const
{
    switch (judgement.check) {
    case HealthCheck::Backup: return m_office.may(Permission::BackUpOffice) ? tr("Back Up Now") : QString();
    case HealthCheck::Proof: return tr("Verify Now");
    case HealthCheck::Sums: return judgement.reason == "wrong"_L1 ? tr("Make Figures Anew") : QString();
    default: return {};
    }
}

void HealthPage::act(HealthCheck check)
{
    if (check == HealthCheck::Backup)
        backUp();
    else if (check == HealthCheck::Proof)
        prove();
    else if (check == HealthCheck::Sums)
        makeSumsAnew();
}

void HealthPage::showFacts(const HealthFacts &facts)
{
    const QList<HealthJudgement> judged = judgeHealth(facts);
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const HealthJudgement &judgement = judged.at(static_cast<qsizetype>(at));
        m_rows.at(at)->setJudgement(judgement, facts, m_zone, actionFor(judgement));
    }
    const QList<HealthJudgement> troubles = troublesIn(judged);
    QString action;
    for (const HealthJudgement &trouble : troubles) {
        if (action.isEmpty())
            action = actionFor(trouble);
    }
    m_overview->setTroubles(troubles, facts, m_zone, action);
    m_checks->setNote(tr("%1, again twice a minute", "time").arg(momentWords(facts.at, facts.at, m_zone)));
    m_speed->setFigures(facts.hour);
    const QLocale locale;
    m_numbers.at(RestartNumber)->setText(momentWords(facts.startedAt, facts.at, m_zone));
    if (facts.database) {
        m_sizes->setSizes(facts.database->sizes);
        m_sizes->setFixedHeight(facts.database->sizes.size() < 2 ? 2 * metric::rowHeight : 6 * metric::rowHeight);
        m_numbers.at(StaysNumber)->setText(locale.toString(facts.database->stays));
        m_numbers.at(SizeNumber)->setText(bytesWords(facts.database->bytes));
        m_numbers.at(GrowthNumber)
            ->setText(facts.database->sizes.size() < 2 ? tr("not known yet") : bytesWords(growthPerDay(facts)));
        m_numbers.at(ProgramsNumber)->setText(locale.toString(facts.database->programs));
    }
    showProgress();
}

void HealthPage::showProgress()
{
    const auto percent = m_health->backupPercent();
    if (percent)
        m_rows.at(static_cast<size_t>(HealthCheck::Backup))
            ->setDoing(*percent < 80 ? tr("being made: %1 %").arg(*percent) : tr("being opened and proved…"));
    if (m_health->isProving())
        m_rows.at(static_cast<size_t>(HealthCheck::Proof))->setDoing(tr("every rule and price is being looked at…"));
    if (percent || m_health->isProving())
        m_tick.start();
    else
        m_tick.stop();
}

void HealthPage::fail(const Error &error)
{
    m_banner->say(Banner::Kind::Error, errorText(error));
}

void HealthPage::backUp()
{
    if (m_health == nullptr || m_health->backupPercent())
        return;
    m_banner->hide();
    m_health->backUp(m_office.actor()).then(this, [this](const Result<Health::Copy> &copy) {
        if (copy)
            record(*copy);
        else
            fail(copy.error());
        m_health->lookNow();
    });
}

void HealthPage::record(const Health::Copy &copy)
{
    const RecordBackup::Command command {copy.at, copy.bytes, copy.charges, copy.findings};
    const QString file = QDir::toNativeSeparators(copy.file);
    m_office.run<RecordBackup>(m_backupNumber.forInput(command.toJson()), command)
        .then(this, [this, copy, file](const Result<RecordBackup::Outcome> &recorded) {
            m_backupNumber.finish();
            if (!recorded)
                fail(recorded.error());
            else if (copy.findings == 0)
                m_banner->say(Banner::Kind::Success,
                              tr("The office is in %1, %2. The copy was opened and proved: %n charge(s), all is well.",
                                 nullptr, static_cast<int>(copy.charges))
                                  .arg(file, bytesWords(copy.bytes)));
            else
                m_banner->say(
                    Banner::Kind::Warning,
                    tr("The office is in %1 as it is: with %n finding(s).", nullptr, static_cast<int>(copy.findings))
                        .arg(file));
            m_health->lookNow();
        });
}

void HealthPage::prove()
{
    if (m_health == nullptr)
        return;
    m_health->prove(m_office.actor()).then(this, [this](const Done &proved) {
        if (!proved)
            fail(proved.error());
        m_health->lookNow();
    });
}

void HealthPage::makeSumsAnew()
{
    m_health->makeSumsAnew(m_office.actor()).then(this, [this](const Done &made) {
        if (made)
            m_banner->say(Banner::Kind::Info, tr("The figures are being made anew, lot by lot."));
        else
            fail(made.error());
    });
}

QString HealthPage::asText() const
{
    QStringList lines {m_overview->words(), QString()};
    for (const HealthRow *row : m_rows)
        lines.append(row->words());
    if (m_health != nullptr)
        lines << QString() << SpeedBars::inWords(m_health->facts().hour);
    return lines.join(u'\n');
}

void HealthPage::copy()
{
    QGuiApplication::clipboard()->setText(asText());
    m_banner->say(Banner::Kind::Info, tr("Copied. It holds no names and no plates."));
}

void HealthPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_health != nullptr)
        m_health->lookNow();
}

void HealthPage::focusInEvent(QFocusEvent *)
{
    if (!m_overview->takeFocus())
        focusNextChild();
}

} // namespace parkdesk

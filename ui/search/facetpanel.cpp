// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/facetpanel.h"

#include "ui/search/driverfacets.h"
#include "ui/search/searchfield.h"
#include "ui/search/stayswindow.h"
#include "ui/shared/card.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 232;
constexpr int fieldPauseMs = 150;
/// More lots are shown when somebody asks for them.
constexpr int fewLots = 8;
const QStringList typeCodes {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
const QStringList payMethods {u"cash"_s, u"card"_s, u"account"_s, u"other"_s};

template <typename Boxes>
QStringList checkedOf(const Boxes &boxes)
{
    QStringList codes;
    for (const auto &box : boxes) {
        if (box.box->isChecked())
            codes.append(box.code);
    }
    return codes;
}

template <typename Boxes>
void check(const Boxes &boxes, const QStringList &codes)
{
    for (const auto &box : boxes)
        box.box->setChecked(codes.contains(box.code));
}

QString countWords(const CountFacets::Count &count)
{
    if (count.more && count.stays == 0)
        return {}; // nobody knows yet
    const QString number = QLocale().toString(count.stays);
    return count.more ? FacetPanel::tr("%1+", "at least so many").arg(number) : number;
}

} // namespace

FacetPanel::FacetPanel(DriverFacets *drivers, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout)
    , m_clear(new KeyButton(tr("Clear All"), nullptr, KeyButton::Look::Link))
    , m_drivers(drivers)
{
    setFrameShape(QFrame::NoFrame);
    auto *card = new Card(tr("Narrow Down"));
    m_clear->setObjectName(u"searchClear"_s);
    card->setCorner(m_clear);
    auto *inside = new QWidget;
    inside->setLayout(m_column);
    m_column->setContentsMargins(0, 0, metric::rowGap, 0);
    m_column->setSpacing(metric::rowGap);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Conditions"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    card->body()->addWidget(area, 1);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(card, 1);
    m_lotGroup = addGroup(tr("Lot"));
    m_moreLots = new KeyButton(QString(), nullptr, KeyButton::Look::Link);
    m_moreLots->setObjectName(u"searchMoreLots"_s);
    m_moreLots->hide();
    connect(m_moreLots, &KeyButton::clicked, this, [this] { showMoreLots(true); });
    QVBoxLayout *types = addGroup(tr("Vehicle type"));
    for (const QString &code : typeCodes)
        addBox(*types, m_types, code, vehicleName(code), u"searchType-"_s + code);
    QVBoxLayout *states = addGroup(tr("State"));
    for (const QString &code : {u"reserved"_s, u"parked"_s, u"paid"_s, u"free"_s, u"owing"_s, u"unseen"_s, u"towed"_s,
                                u"cancelled"_s, u"no_show"_s})
        addBox(*states, m_states, code, stayStateWords(code), u"searchState-"_s + code);
    addPeriods();
    addAmounts();
    addClerks();
    addFields();
    if (m_drivers != nullptr) {
        addGroup(tr("Driver"))->addWidget(m_drivers);
        connect(m_drivers, &DriverFacets::changed, this, &FacetPanel::changed);
    }
    m_column->addStretch();
    // As wide as its words: names of lots, which may be of any length, do not count.
    setFixedWidth(qMax(panelWidth,
                       m_column->minimumSize().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)
                           + 2 * metric::cardPadding));
    connect(m_clear, &KeyButton::clicked, this, [this] {
        showConditions({});
        Q_EMIT changed();
    });
}

QVBoxLayout *FacetPanel::addGroup(const QString &title)
{
    m_column->addWidget(new TextLabel(title, FontRole::SmallStrong), 0, Qt::AlignLeft);
    auto *group = new QVBoxLayout;
    group->setSpacing(2);
    m_column->addLayout(group);
    m_column->addWidget(new Hairline);
    return group;
}

void FacetPanel::addBox(QVBoxLayout &group, QList<Box> &boxes, const QString &code, const QString &words,
                        const QString &name)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(name);
    auto *count = new TextLabel({}, FontRole::Small, Tone::Quiet);
    count->setMinimumWidth(QFontMetrics(fontOf(FontRole::Small)).horizontalAdvance(u"1,000+"_s));
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->addWidget(box, 1);
    row->addWidget(count);
    group.addLayout(row);
    boxes.append({code, box, count});
    connect(box, &QCheckBox::toggled, this, [this] {
        if (!m_showing)
            Q_EMIT changed();
    });
}

QComboBox *FacetPanel::addChoice(QVBoxLayout &group, const QString &name, const QString &title)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleDescription(title); // its name is what is chosen
    group.addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        if (choice == m_period && !m_showing) {
            m_from.reset();
            m_until.reset();
        }
        if (!m_showing)
            Q_EMIT changed();
    });
    return choice;
}

void FacetPanel::addPeriods()
{
    m_showing = true;
    m_period = nullptr;
    m_period = addChoice(*addGroup(tr("Began")), u"searchPeriod"_s, tr("Began"));
    m_period->addItem(tr("at any time"), 0);
    m_period->addItem(tr("in the last 24 hours"), 1);
    m_period->addItem(tr("in the last 7 days"), 7);
    m_period->addItem(tr("in the last 30 days"), 30);
    m_period->addItem(tr("in the last 365 days"), 365);
    m_method = addChoice(*addGroup(tr("Paid by")), u"searchMethod"_s, tr("Paid by"));
    m_method->addItem(tr("anything"), QString());
    for (const QString &method : payMethods)
        m_method->addItem(payMethodWords(method), method);
    m_showing = false;
}

void FacetPanel::addAmounts()
{
    m_showing = true;
    QVBoxLayout *group = addGroup(tr("Paid, from and to"));
    m_least = new MoneyEdit;
    m_greatest = new MoneyEdit;
    m_least->setObjectName(u"searchLeast"_s);
    m_greatest->setObjectName(u"searchGreatest"_s);
    m_least->setAccessibleName(tr("Paid at least"));
    m_greatest->setAccessibleName(tr("Paid at most"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_least, 1);
    row->addWidget(new TextLabel(u"–"_s));
    row->addWidget(m_greatest, 1);
    group->addLayout(row);
    for (MoneyEdit *edit : {m_least, m_greatest}) {
        edit->setMinimumWidth(64);
        connect(edit, &MoneyEdit::valueChanged, this, [this] {
            if (!m_showing)
                Q_EMIT changed();
        });
    }
    m_showing = false;
}

void FacetPanel::addClerks()
{
    m_showing = true;
    m_clerkTitle = new TextLabel(tr("Clerk"), FontRole::SmallStrong);
    m_column->addWidget(m_clerkTitle, 0, Qt::AlignLeft);
    auto *clerks = new QVBoxLayout;
    m_column->addLayout(clerks);
    m_clerk = addChoice(*clerks, u"searchClerk"_s, tr("Clerk"));
    m_clerk->addItem(tr("anybody"), qint64 {0});
    m_clerk->hide();
    m_clerkTitle->hide();
    m_showing = false;
}

QLineEdit *FacetPanel::addField(QVBoxLayout &group, const QString &name, const QString &title)
{
    QLineEdit *edit = addSearchField(group, name, title);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_showing)
            m_typing.start();
    });
    return edit;
}

void FacetPanel::addFields()
{
    QVBoxLayout *group = addGroup(tr("Known of it"));
    group->setSpacing(metric::rowGap / 2);
    m_plate = addField(*group, u"searchPlate"_s, tr("Piece of the plate"));
    m_code = addField(*group, u"searchCode"_s, tr("Ticket or booking code"));
    m_spot = addField(*group, u"searchSpot"_s, tr("Spot"));
    m_place = addField(*group, u"searchPlace"_s, tr("Lot or its address"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(fieldPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &FacetPanel::changed);
}

void FacetPanel::showCount(const CountFacets::Count &count)
{
    if (count.facet == CountFacets::Facet::Method) {
        const int at = m_method->findData(count.value);
        const QString words = payMethodWords(count.value);
        const QString number = countWords(count);
        m_showing = true;
        if (at >= 0)
            m_method->setItemText(
                at, number.isEmpty() ? words : tr("%1 (%2)", "payment method, number of stays").arg(words, number));
        m_showing = false;
        return;
    }
    const QList<Box> &boxes = count.facet == CountFacets::Facet::Lot ? m_lots
        : count.facet == CountFacets::Facet::Type                    ? m_types
                                                                     : m_states;
    for (const Box &box : boxes) {
        if (box.code != count.value)
            continue;
        box.count->setText(countWords(count));
        box.box->setAccessibleDescription(tr("%n stay(s)", nullptr, count.stays));
    }
}

void FacetPanel::showCounts(const QList<CountFacets::Count> &counts)
{
    for (const CountFacets::Count &count : counts)
        showCount(count);
}

void FacetPanel::forgetCounts()
{
    for (const QList<Box> &boxes : {m_lots, m_types, m_states}) {
        for (const Box &box : boxes) {
            box.count->clear();
            box.box->setAccessibleDescription({});
        }
    }
}

void FacetPanel::showMoreLots(bool all)
{
    const bool many = m_lots.size() > fewLots + 1;
    for (qsizetype at = 0; at < m_lots.size(); ++at) {
        const bool shown = all || !many || at < fewLots || m_lots.at(at).box->isChecked();
        m_lots.at(at).box->setVisible(shown);
        m_lots.at(at).count->setVisible(shown);
    }
    m_moreLots->setVisible(many && !all);
    m_moreLots->setText(tr("All %n lot(s)", nullptr, static_cast<int>(m_lots.size())));
}

void FacetPanel::setLots(const QList<Lot> &lots, const Lot &here)
{
    m_currency = here.currency;
    m_least->setCurrency(here.currency);
    m_greatest->setCurrency(here.currency);
    if (!m_lots.isEmpty())
        return;
    for (const Lot &lot : lots) {
        addBox(*m_lotGroup, m_lots, QString::number(lot.id.value), lot.name,
               u"searchLot-"_s + QString::number(lot.id.value));
        m_lots.last().box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_lots.last().box->setToolTip(lot.name);
    }
    m_lotGroup->addWidget(m_moreLots, 0, Qt::AlignLeft);
    showMoreLots(false);
}

void FacetPanel::setClerks(const QList<Clerk> &clerks)
{
    m_showing = true;
    for (const Clerk &clerk : clerks)
        m_clerk->addItem(clerk.name, clerk.staff.value);
    m_clerk->setVisible(!clerks.isEmpty());
    m_clerkTitle->setVisible(!clerks.isEmpty());
    m_showing = false;
}

void FacetPanel::readInto(StayQuery &query) const
{
    query.lots.clear();
    for (const QString &id : checkedOf(m_lots))
        query.lots.append(LotId {id.toLongLong()});
    query.types = checkedOf(m_types);
    query.states = checkedOf(m_states);
    const int days = m_period->currentData().toInt();
    query.lastDays = days > 0 ? std::optional(days) : std::nullopt;
    query.from = m_from;
    query.until = m_until;
    query.method = m_method->currentData().toString();
    const auto amountOf = [](const MoneyEdit &edit) {
        const auto value = edit.value();
        return value ? std::optional(value->minor()) : std::nullopt;
    };
    query.least = amountOf(*m_least);
    query.greatest = amountOf(*m_greatest);
    const qint64 clerk = m_clerk->currentData().toLongLong();
    query.clerk = clerk > 0 ? std::optional(StaffId {clerk}) : std::nullopt;
    query.plate = m_plate->text().trimmed();
    query.code = m_code->text().trimmed();
    query.spot = m_spot->text().trimmed();
    query.place = m_place->text().trimmed();
    if (m_drivers != nullptr)
        query.drivers = m_drivers->drivers();
}

void FacetPanel::showConditions(const StayQuery &query)
{
    m_showing = true;
    QStringList lots;
    for (const LotId lot : query.lots)
        lots.append(QString::number(lot.value));
    check(m_lots, lots);
    if (m_moreLots->isVisibleTo(this))
        showMoreLots(false); // one that is chosen is always there
    check(m_types, query.types);
    check(m_states, query.states);
    m_period->setCurrentIndex(qMax(0, m_period->findData(query.lastDays.value_or(0))));
    m_from = query.from;
    m_until = query.until;
    m_method->setCurrentIndex(qMax(0, m_method->findData(query.method)));
    m_clerk->setCurrentIndex(qMax(0, m_clerk->findData(query.clerk ? query.clerk->value : qint64 {0})));
    const auto fill = [this](MoneyEdit &edit, const std::optional<qint64> &minor) {
        if (minor)
            edit.setValue(Money(*minor, m_currency));
        else
            edit.clear();
    };
    fill(*m_least, query.least);
    fill(*m_greatest, query.greatest);
    m_plate->setText(query.plate);
    m_code->setText(query.code);
    m_spot->setText(query.spot);
    m_place->setText(query.place);
    if (m_drivers != nullptr)
        m_drivers->show(query.drivers);
    m_typing.stop();
    m_showing = false;
}

} // namespace parkdesk

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/spotcard.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearSpots = 3;

struct DeedFace {
    QString words;
    QString name;
    QKeySequence key;
};

DeedFace faceOf(SpotDeed deed)
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(QKeyCombination(Qt::CTRL, key)); };
    switch (deed) {
    case SpotDeed::Enter: return {SpotCard::tr("Enter Here"), u"spotEnter"_s, {}};
    case SpotDeed::Book: return {SpotCard::tr("Book"), u"spotBook"_s, {}};
    case SpotDeed::Pay: return {SpotCard::tr("Take Payment"), u"spotPay"_s, {}};
    case SpotDeed::Extend: return {SpotCard::tr("Extend"), u"spotExtend"_s, ctrl(Qt::Key_T)};
    case SpotDeed::Move: return {SpotCard::tr("Move"), u"spotMove"_s, ctrl(Qt::Key_M)};
    case SpotDeed::Details: return {SpotCard::tr("Open Stay"), u"spotOpen"_s, ctrl(Qt::Key_E)};
    case SpotDeed::Arrive: return {SpotCard::tr("Arrived"), u"spotArrive"_s, {}};
    case SpotDeed::Cancel: return {SpotCard::tr("Cancel"), u"spotCancel"_s, {}};
    case SpotDeed::Close: return {SpotCard::tr("Close Spot"), u"spotClose"_s, {}};
    case SpotDeed::Reopen: return {SpotCard::tr("Open Again"), u"spotReopen"_s, {}};
    }
    return {};
}

TagKind tagOf(Theme::SpotState state)
{
    switch (state) {
    case Theme::OverTime: return TagKind::Error;
    case Theme::Reserved: return TagKind::Warning;
    case Theme::Free: return TagKind::Success;
    default: return TagKind::Soon;
    }
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        // Deleted later: it may be the button that was just pressed.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

QList<SpotDeed> deedsOfPlace(const PlaceMoment &place)
{
    switch (place.state) {
    case PlaceState::Free: return {SpotDeed::Enter, SpotDeed::Book, SpotDeed::Close};
    case PlaceState::Reserved:
        return {SpotDeed::Arrive, SpotDeed::Extend, SpotDeed::Move, SpotDeed::Details, SpotDeed::Cancel};
    case PlaceState::Occupied:
    case PlaceState::OverTime:
        return {SpotDeed::Pay, SpotDeed::Extend, SpotDeed::Move, SpotDeed::Details, SpotDeed::Close};
    case PlaceState::Closed: return {SpotDeed::Reopen};
    }
    return {};
}

QString deedName(SpotDeed deed)
{
    return faceOf(deed).words;
}

SpotCard::SpotCard(QWidget *parent)
    : Card({}, parent)
    , m_label(new TextLabel({}, FontRole::Title))
    , m_state(new Tag(TagKind::Plain, Glyph::None, {}))
    , m_plate(new PlateView(FontRole::Prompt))
    , m_facts(new QGridLayout)
    , m_next(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_first(new KeyButton({}, nullptr, KeyButton::Look::Primary))
    , m_deeds(new QGridLayout)
    , m_near(new QHBoxLayout)
    , m_nothing(new TextLabel({}, FontRole::Body, Tone::Quiet))
{
    setObjectName(u"spotCard"_s);
    setAccessibleName(tr("Chosen spot"));
    setStrongEdge(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its lines are not pressed together, and wrap freely
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_label);
    head->addWidget(m_state);
    head->addStretch();
    m_nothing->setWordWrap(true);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(2);
    m_facts->setColumnStretch(1, 1);
    m_deeds->setSpacing(6);
    m_near->setSpacing(8);
    m_next->setObjectName(u"spotNextPlace"_s);
    m_first->setKeyHint(keyText(Qt::Key_Return));
    body()->setSpacing(6);
    body()->addLayout(head);
    body()->addWidget(m_plate);
    body()->addWidget(m_next);
    body()->addLayout(m_facts);
    body()->addWidget(m_nothing);
    body()->addWidget(m_first);
    body()->addLayout(m_deeds);
    body()->addLayout(m_near);
    connect(m_next, &KeyButton::clicked, this, [this] {
        ++m_at;
        showPlace();
    });
    connect(m_first, &KeyButton::clicked, this, [this] {
        const QList<SpotDeed> deeds = deedsOfPlace(m_place);
        if (!deeds.isEmpty())
            Q_EMIT asked(deeds.first());
    });
    setNothing({});
}

void SpotCard::setNothing(const QString &sentence)
{
    const LayoutBatch batch(*this);
    m_spot = {};
    m_place = {};
    clearFacts();
    m_label->setText(tr("No spot chosen"));
    m_state->hide();
    m_plate->hide();
    m_next->hide();
    m_first->hide();
    m_nothing->setText(sentence);
    m_nothing->show();
}

void SpotCard::clearFacts()
{
    clear(*m_facts);
    clear(*m_deeds);
    clear(*m_near);
    m_price = nullptr;
    m_rows = 0;
    m_shown = {};
}

void SpotCard::addFact(const QString &name, const QString &words, bool strong)
{
    const int row = m_rows++;
    auto *value = new TextLabel(words, strong ? FontRole::Strong : FontRole::Body);
    value->setWordWrap(true);
    m_facts->addWidget(new TextLabel(name, FontRole::Body, Tone::Quiet), row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    value->show();
}

void SpotCard::setSpot(const MapScene &scene, SpotId spot, const ZoneRules &zone)
{
    m_scene = &scene;
    m_zone = &zone;
    if (spot != m_spot) {
        m_spot = spot;
        const SpotMoment *moment = scene.at(spot);
        m_at = moment == nullptr ? 0 : moment->lead;
    }
    showPlace();
}

void SpotCard::showPlace()
{
    const PlanSpot *spot = m_scene->spot(m_spot);
    const SpotMoment *moment = m_scene->at(m_spot);
    if (spot == nullptr || moment == nullptr || moment->places.isEmpty())
        return;
    m_at %= static_cast<int>(moment->places.size());
    m_place = moment->places.at(m_at);
    const Shown shown {m_spot,   m_at, m_place, m_scene->moment()->at.ms / 60'000, m_scene->freeNear(m_spot, nearSpots),
                       m_looking};
    if (shown == m_shown)
        return; // a button of it may have the focus
    const LayoutBatch batch(*this);
    clearFacts();
    m_shown = shown;
    m_nothing->hide();
    m_label->setText(leftToRight(spot->label));
    const Theme::SpotState state = moment->state;
    QString words = spotStateName(state);
    if (m_place.state == PlaceState::OverTime)
        words = tr("Over time %1", "duration").arg(durationText(m_scene->moment()->at - m_place.until));
    m_state->setTag(tagOf(state), spotStateGlyph(state), words);
    m_state->show();
    const bool held = m_place.stay.isValid();
    m_plate->setPlate(m_place.plate);
    m_plate->setVisible(held && !m_place.plate.isEmpty());
    m_next->setVisible(moment->places.size() > 1);
    m_next->setText(tr("Place %1 of %2: next").arg(m_at + 1).arg(moment->places.size()));
    addPlaceFacts();
    m_first->hide();
    if (!m_looking)
        addDeeds();
    addNear();
}

QString SpotCard::untilWords() const
{
    if (m_place.until >= noEnd)
        return tr("no end");
    return whenText(m_place.until, m_scene->moment()->now, *m_zone);
}

void SpotCard::addPlaceFacts()
{
    const PlanSpot &spot = *m_scene->spot(m_spot);
    const Instant at = m_scene->moment()->at;
    const Instant now = m_scene->moment()->now;
    const QString vehicle = m_place.vehicleType.isEmpty() ? QString() : vehicleName(m_place.vehicleType);
    if (m_place.stay.isValid())
        addFact(tr("Type"), tr("%1, ticket %2").arg(vehicle, leftToRight(shownTicket(m_place.ticket))));
    switch (m_place.state) {
    case PlaceState::Occupied:
    case PlaceState::OverTime:
        addFact(tr("In"),
                tr("%1, %2 ago").arg(whenText(m_place.since, now, *m_zone), durationText(at - m_place.since)));
        addFact(tr("Due"), untilWords());
        if (!m_looking) {
            m_price = new TextLabel(m_place.paid ? tr("paid") : u"–"_s, FontRole::Strong);
            const int row = m_rows++;
            m_facts->addWidget(new TextLabel(tr("So far"), FontRole::Body, Tone::Quiet), row, 0);
            m_facts->addWidget(m_price, row, 1);
        }
        break;
    case PlaceState::Reserved:
        addFact(tr("Booked"), tr("%1 to %2", "time").arg(whenText(m_place.since, now, *m_zone), untilWords()));
        break;
    case PlaceState::Closed:
        addFact(tr("Reason"), m_place.reason);
        addFact(tr("Until"), untilWords());
        break;
    case PlaceState::Free: {
        QStringList types;
        for (const QString &type : spot.types)
            types.append(vehicleNoun(type));
        addFact(tr("For"), types.join(tr(", ", "between the items of a list")));
        break;
    }
    }
    const QString zone = m_scene->zoneName(spot.zone);
    if (!zone.isEmpty() && !m_place.stay.isValid()) // of a vehicle other things matter, and there is little room
        addFact(tr("Zone"), zone);
    if (m_place.nextFrom)
        addFact(tr("Next"),
                m_place.nextPlate.isEmpty() ? tr("from %1").arg(whenText(*m_place.nextFrom, now, *m_zone))
                                            : tr("%1 from %2", "plate, time")
                                                  .arg(leftToRight(groupedPlate(m_place.nextPlate)),
                                                       whenText(*m_place.nextFrom, now, *m_zone)));
}

void SpotCard::addDeeds()
{
    const QList<SpotDeed> deeds = deedsOfPlace(m_place);
    if (deeds.isEmpty())
        return;
    const DeedFace first = faceOf(deeds.first());
    m_first->setText(first.words);
    m_first->setObjectName(first.name);
    m_first->setEnabled(may(deeds.first()));
    m_first->show();
    for (qsizetype i = 1; i < deeds.size(); ++i) {
        const SpotDeed deed = deeds.at(i);
        const DeedFace face = faceOf(deed);
        auto *button = new KeyButton(face.words);
        button->setObjectName(face.name);
        if (!face.key.isEmpty())
            button->setToolTip(keyText(face.key)); // there is no room for a cap in every language
        button->setEnabled(may(deed));
        connect(button, &KeyButton::clicked, this, [this, deed] { Q_EMIT asked(deed); });
        m_deeds->addWidget(button, static_cast<int>(i - 1) / 2, static_cast<int>(i - 1) % 2);
        button->show();
    }
}

void SpotCard::addNear()
{
    const QList<SpotId> near = m_scene->freeNear(m_spot, nearSpots);
    if (near.isEmpty() || m_looking)
        return;
    auto *words = new TextLabel(tr("Free near:"), FontRole::Small, Tone::Quiet);
    m_near->addWidget(words);
    words->show();
    for (const SpotId spot : near) {
        auto *link = new KeyButton(m_scene->spot(spot)->label, nullptr, KeyButton::Look::Link);
        link->setObjectName(u"near-"_s + m_scene->spot(spot)->label);
        connect(link, &KeyButton::clicked, this, [this, spot] { Q_EMIT spotWanted(spot); });
        m_near->addWidget(link);
        link->show();
    }
    m_near->addStretch();
}

void SpotCard::setPrice(const StayPrices::Row &price)
{
    if (price.stay != m_place.stay || m_price == nullptr)
        return;
    m_price->setText(
        price.due.isZero() ? tr("%1, nothing to pay").arg(leftToRight(amountText(price.soFar)))
            : price.due == price.soFar
            ? leftToRight(amountText(price.soFar))
            : tr("%1, to pay %2").arg(leftToRight(amountText(price.soFar)), leftToRight(amountText(price.due))));
}

void SpotCard::setLookingOnly(bool looking)
{
    m_looking = looking;
    if (m_spot.isValid())
        showPlace();
}

} // namespace parkdesk

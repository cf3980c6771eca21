// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/suggestion.h"

#include "ui/desk/staylines.h"
#include "ui/shared/keycap.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct SuggestionWords {
    Q_DECLARE_TR_FUNCTIONS(SuggestionWords)
};

QString enterText()
{
    return SuggestionWords::tr("Enter");
}

void addDeedOfLine(QList<Suggestion> &rows, const BoxInput &input, const BoxDecision &decision, const BoxScene &scene)
{
    Suggestion row;
    row.deed = Suggestion::Deed::DoTheLine;
    row.group = SuggestionWords::tr("This plate");
    row.plate = decision.subject.plate;
    row.verb = decision.verb;
    row.key = enterText();
    switch (decision.deed) {
    case BoxDeed::ComeIn:
        row.glyph = Glyph::In;
        row.detail = SuggestionWords::tr("Come in as a %1").arg(vehicleNoun(decision.vehicleType));
        row.spot = input.spot;
        if (const auto likely = scene.likelyFor(decision.vehicleType); likely && input.spot.isEmpty())
            row.spot = likely->spot;
        break;
    case BoxDeed::GoOut:
        row.glyph = Glyph::Out;
        row.detail = SuggestionWords::tr("Go out");
        break;
    case BoxDeed::PayFee:
        row.glyph = Glyph::Paid;
        row.detail = SuggestionWords::tr("Pay the fee that is open");
        break;
    case BoxDeed::Arrive:
        row.glyph = Glyph::In;
        row.detail = SuggestionWords::tr("Come in on the booking");
        break;
    default: return;
    }
    rows.append(row);
}

void addReEnter(QList<Suggestion> &rows, const BoxDecision &decision)
{
    if (!decision.mayReEnter)
        return;
    Suggestion row;
    row.deed = Suggestion::Deed::ReEnter;
    row.group = SuggestionWords::tr("This plate");
    row.glyph = Glyph::In;
    row.plate = decision.subject.plate;
    row.detail = SuggestionWords::tr("Stands at the entrance: end the old stay as unseen");
    row.verb = SuggestionWords::tr("Re-enter");
    row.key = keyText(QKeyCombination(Qt::CTRL, Qt::Key_Return));
    rows.append(row);
}

/// The other way out of a question: what Enter would have done at another desk.
void addGoOut(QList<Suggestion> &rows, const BoxDecision &decision)
{
    if (!decision.mayReEnter || decision.deed != BoxDeed::ShowList)
        return;
    rows.append({Suggestion::Deed::GoOut,
                 SuggestionWords::tr("This plate"),
                 Glyph::Out,
                 decision.subject.plate,
                 SuggestionWords::tr("Go out"),
                 {},
                 SuggestionWords::tr("Go Out"),
                 {},
                 {}});
}

void addBook(QList<Suggestion> &rows, const BoxInput &input, const BoxDecision &decision)
{
    if (decision.deed != BoxDeed::ComeIn)
        return;
    rows.append({Suggestion::Deed::Book,
                 SuggestionWords::tr("This plate"),
                 Glyph::Book,
                 input.text.trimmed(),
                 SuggestionWords::tr("Keep a spot for later"),
                 {},
                 SuggestionWords::tr("Book"),
                 keyText(QKeyCombination(Qt::CTRL, Qt::Key_N)),
                 {}});
}

QString sinceWords(const QString &vehicleType, const std::optional<Instant> &enteredAt,
                   const std::optional<TimeSpan> &booked, const BoxScene &scene)
{
    const QString type = vehicleName(vehicleType);
    if (enteredAt)
        return SuggestionWords::tr("%1, in %2").arg(type, whenText(*enteredAt, scene.now, *scene.lot.zone));
    if (booked)
        return SuggestionWords::tr("%1, for %2").arg(type, whenText(booked->from, scene.now, *scene.lot.zone));
    return type;
}

void addNear(QList<Suggestion> &rows, const BoxKnowledge &known, const BoxDecision &decision, const BoxScene &scene)
{
    if (!decision.asks || !known.found)
        return;
    for (const LookUp::Near &near : known.found->near) {
        const bool inside = near.enteredAt.has_value();
        rows.append({Suggestion::Deed::Name,
                     SuggestionWords::tr("Did you mean"),
                     inside ? Glyph::Out : Glyph::Bookings,
                     near.plate,
                     sinceWords(near.vehicleType, near.enteredAt, near.booked, scene),
                     near.spot,
                     inside ? SuggestionWords::tr("Go Out") : SuggestionWords::tr("Arrive"),
                     {},
                     near.ticket,
                     near.stay});
    }
}

QString groupOf(SuggestVehicles::Kind kind)
{
    switch (kind) {
    case SuggestVehicles::Kind::OnSpot: return SuggestionWords::tr("On this spot");
    case SuggestVehicles::Kind::Inside: return SuggestionWords::tr("Inside now");
    case SuggestVehicles::Kind::Due: return SuggestionWords::tr("Booked");
    case SuggestVehicles::Kind::Alike: return SuggestionWords::tr("Looks alike, not the same");
    case SuggestVehicles::Kind::Known: break;
    }
    return SuggestionWords::tr("Earlier stays");
}

Suggestion matchRow(const SuggestVehicles::Row &match, const BoxScene &scene)
{
    Suggestion row;
    row.group = groupOf(match.kind);
    row.plate = match.plate.isEmpty() ? shownTicket(match.ticket) : match.plate;
    row.spot = match.spot;
    row.text = match.ticket.isEmpty() ? match.plate : match.ticket;
    row.stay = match.stay;
    if (match.kind == SuggestVehicles::Kind::Known || match.kind == SuggestVehicles::Kind::Alike) {
        row.glyph = match.kind == SuggestVehicles::Kind::Known ? Glyph::Clock : Glyph::Warning;
        row.verb = SuggestionWords::tr("Come In");
        row.detail = SuggestionWords::tr("%n stay(s)", nullptr, match.visits);
        if (match.enteredAt)
            row.detail = SuggestionWords::tr("%1, last %2")
                             .arg(row.detail, whenText(*match.enteredAt, scene.now, *scene.lot.zone));
        if (!match.lotName.isEmpty() && match.lotName != scene.lot.name)
            row.detail =
                SuggestionWords::tr("%1, %2", "stays of a vehicle, another lot").arg(row.detail, match.lotName);
        return row;
    }
    const bool due = match.kind == SuggestVehicles::Kind::Due;
    row.glyph = due ? Glyph::Bookings : Glyph::Out;
    row.verb = due ? SuggestionWords::tr("Arrive") : SuggestionWords::tr("Go Out");
    row.detail = sinceWords(match.vehicleType, due ? std::nullopt : match.enteredAt, match.booked, scene);
    return row;
}

void addMatches(QList<Suggestion> &rows, const BoxKnowledge &known, const BoxDecision &decision, const BoxScene &scene)
{
    if (!known.matches || decision.deed == BoxDeed::PayFee) // the plate is meant, and owes
        return;
    for (const SuggestVehicles::Row &match : known.matches->rows) {
        const bool asked = decision.asks && known.found
            && std::any_of(known.found->near.begin(), known.found->near.end(),
                           [&](const LookUp::Near &near) { return near.stay == match.stay; });
        if (!asked)
            rows.append(matchRow(match, scene));
    }
}

void addAsTyped(QList<Suggestion> &rows, const BoxInput &input, const BoxDecision &decision)
{
    if (!decision.mayComeInAsTyped && !decision.bookedLater)
        return;
    Suggestion row;
    row.deed = Suggestion::Deed::ComeInAsTyped;
    row.group = SuggestionWords::tr("This text");
    row.glyph = Glyph::In;
    row.plate = input.text.trimmed();
    row.spot = input.spot;
    row.verb = SuggestionWords::tr("Come In");
    row.detail = decision.bookedLater ? SuggestionWords::tr("Come in now, and keep the booking")
                                      : SuggestionWords::tr("Come in as %1").arg(input.text.trimmed().toUpper());
    rows.append(row);
}

QList<Suggestion> helpRows(const BoxScene &scene)
{
    const QString group = SuggestionWords::tr("Examples");
    const auto row = [&](Glyph glyph, const QString &example, const QString &detail) {
        return Suggestion {Suggestion::Deed::Example, group, glyph, example, detail, {}, {}, {}, {}};
    };
    QList<Suggestion> rows {
        row(Glyph::In, u"KA19P4456"_s, SuggestionWords::tr("a plate: comes in, arrives or goes out, as it stands")),
        row(Glyph::Search, u"4456"_s, SuggestionWords::tr("a piece of a plate: shows the vehicles that have it")),
        row(Glyph::Out, u"4K2M9-XQ3TH-7"_s, SuggestionWords::tr("the code of a ticket or booking, typed or scanned")),
    };
    if (scene.lot.assigned)
        rows.append(row(Glyph::Desk, u"#A-14"_s,
                        SuggestionWords::tr("a spot: who stands there, or the spot for the next plate")));
    for (const VehicleType &type : scene.types) {
        if (!type.shortcut.isEmpty() && scene.freeFor(type.code) && type.code != u"car"_s) {
            rows.append(row(
                vehicleGlyph(type.code), u"KA19P4456 /%1"_s.arg(type.shortcut),
                SuggestionWords::tr("a plate and its vehicle type: %1; F4 does the same").arg(vehicleNoun(type.code))));
            break;
        }
    }
    return rows;
}

} // namespace

QList<Suggestion> suggestionsFor(const BoxInput &input, const BoxKnowledge &known, const BoxDecision &decision,
                                 const BoxScene &scene)
{
    if (asksForHelp(input))
        return helpRows(scene);
    QList<Suggestion> rows;
    if (input.text.trimmed().isEmpty() || input.arriving || decision.deed == BoxDeed::Wait)
        return rows;
    const bool entrance = decision.deed == BoxDeed::ShowList;
    if (!decision.preselected)
        addDeedOfLine(rows, input, decision, scene);
    if (entrance || !decision.preselected)
        addReEnter(rows, decision);
    addGoOut(rows, decision);
    addNear(rows, known, decision, scene);
    addBook(rows, input, decision);
    addMatches(rows, known, decision, scene);
    addAsTyped(rows, input, decision);
    return rows;
}

} // namespace parkdesk

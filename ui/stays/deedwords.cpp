// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stays/deedwords.h"

#include "domain/deedkind.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct Deeds {
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

Money moneyOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return Money(object.value("minor"_L1).toInteger(),
                 Currency::fromCode(object.value("currency"_L1).toString()).value_or(Currency()));
}

/// What a deed says about itself, taken from its outcome.
class Facts {
public:
    Facts(const StayHistory::Deed &deed, const StayHistory::Answer &stay)
        : m_deed(deed)
        , m_stay(stay)
    {
    }

    [[nodiscard]] QString when(const QString &milliseconds) const
    {
        return whenText(Instant {milliseconds.toLongLong()}, m_deed.at, *m_stay.facts.lot.zone);
    }
    [[nodiscard]] QString when(qint64 milliseconds) const
    {
        return whenText(Instant {milliseconds}, m_deed.at, *m_stay.facts.lot.zone);
    }
    [[nodiscard]] QString spot() const
    {
        const QString label = m_stay.facts.lot.assigned ? m_deed.outcome.value("spot"_L1).toString() : QString();
        return label.isEmpty() ? QString() : Deeds::tr("spot %1").arg(label);
    }
    [[nodiscard]] QString until(const QLatin1StringView span) const
    {
        const qint64 end = m_deed.outcome.value(span).toObject().value("until"_L1).toInteger();
        return end == 0 ? QString() : Deeds::tr("until %1").arg(when(end));
    }
    [[nodiscard]] QString amount() const
    {
        return m_deed.outcome.contains("amount"_L1) ? amountText(moneyOf(m_deed.outcome.value("amount"_L1)))
                                                    : QString();
    }
    [[nodiscard]] static QString arrow(const QString &before, const QString &after)
    {
        return Deeds::tr("%1 → %2", "before, after").arg(before, after);
    }
    /// Before and after of the first change of that field, or of the two halves that spots are changed in.
    [[nodiscard]] QString change(const QString &field) const
    {
        QString before;
        QString after;
        for (const StayHistory::Change &change : m_deed.changes) {
            if (change.field != field)
                continue;
            if (before.isEmpty())
                before = change.before;
            if (after.isEmpty())
                after = change.after;
        }
        if (before.isEmpty() || after.isEmpty() || before == after)
            return before.isEmpty() ? after : QString();
        return arrow(before, after);
    }
    [[nodiscard]] QString text(const QLatin1StringView name) const { return m_deed.outcome.value(name).toString(); }
    [[nodiscard]] bool flag(const QLatin1StringView name) const { return m_deed.outcome.value(name).toBool(); }
    [[nodiscard]] qint64 number(const QLatin1StringView name) const { return m_deed.outcome.value(name).toInteger(); }
    [[nodiscard]] static QString joined(const QStringList &words)
    {
        QStringList kept;
        for (const QString &word : words) {
            if (!word.isEmpty())
                kept.append(word);
        }
        return kept.join(u", "_s);
    }

private:
    const StayHistory::Deed &m_deed;
    const StayHistory::Answer &m_stay;
};

QString paidWords(const StayHistory::Deed &deed, const StayHistory::Answer &stay, const Facts &facts)
{
    QString how;
    for (const StayHistory::Paid &paid : stay.payments) {
        if (paid.payment.value == facts.number("payment"_L1))
            how = methodName(paid.method).toLower();
    }
    const qint64 out = facts.number("paid_until"_L1);
    return Facts::joined(
        {how.isEmpty() ? facts.amount() : Deeds::tr("%1 %2", "method, amount").arg(how, facts.amount()),
         facts.text("receipt"_L1),
         deed.outcome.value("left"_L1).toBool() ? Deeds::tr("let out")
             : out > 0                          ? Deeds::tr("out by %1").arg(facts.when(out))
                                                : QString()});
}

QString closedHow(LeftHow how)
{
    return exceptionName(leftHowName(how));
}

/// How a payment by card that is none yet, or never was one, stands.
QString cardWords(const QString &state)
{
    if (state == u"declined")
        return Deeds::tr("declined");
    if (state == u"unbooked")
        return Deeds::tr("taken, to be given back");
    return Deeds::tr("asked for");
}

DeedWords moneyWords(const StayHistory::Deed &deed, const StayHistory::Answer &stay, const Facts &facts)
{
    const QString kind = commonDeed(deed.deed);
    if (kind == "pay"_L1)
        return {Glyph::Paid, Deeds::tr("Paid"), paidWords(deed, stay, facts)};
    if (kind == "leave"_L1) {
        const QString amount = facts.amount();
        return {Glyph::Out, Deeds::tr("Out"), amount.isEmpty() ? QString() : Deeds::tr("price %1").arg(amount)};
    }
    return {Glyph::Warning, Deeds::tr("Closed"),
            Facts::joined({closedHow(static_cast<LeftHow>(facts.number("how"_L1))), facts.amount()})};
}

/// What giving the booking up cost.
QString feeWords(const StayHistory::Deed &deed)
{
    if (!deed.outcome.contains("fee"_L1))
        return {};
    const QString fee = amountText(moneyOf(deed.outcome.value("fee"_L1)));
    return deed.outcome.value("waived"_L1).toBool() ? Deeds::tr("fee of %1 waived").arg(fee)
                                                    : Deeds::tr("owes %1").arg(fee);
}

} // namespace

DeedWords deedWords(const StayHistory::Deed &deed, const StayHistory::Answer &stay)
{
    const Facts facts(deed, stay);
    if (deed.deed == u"begin_card_payment"
        || (deed.deed == u"settle_card_payment" && facts.text("receipt"_L1).isEmpty()))
        return {Glyph::Paid, Deeds::tr("Card"), cardWords(facts.text("state"_L1))};
    const QString kind = commonDeed(deed.deed);
    if (kind == u"enter")
        return {Glyph::In, Deeds::tr("Came in"), Facts::joined({facts.spot(), facts.until("claimed"_L1)})};
    if (kind == u"reserve" || kind == u"reserve_repacked")
        return {Glyph::Book, Deeds::tr("Booked"), Facts::joined({facts.spot(), facts.until("booked"_L1)})};
    if (kind == u"reserve_series")
        return {Glyph::Book, Deeds::tr("Booked with others"), {}};
    if (kind == u"take_offer")
        return {Glyph::Book, Deeds::tr("Took the offered place"),
                Facts::joined({facts.spot(), facts.until("booked"_L1)})};
    if (kind == u"arrive")
        return {Glyph::In, Deeds::tr("Arrived"), Facts::joined({facts.spot(), facts.until("claimed"_L1)})};
    if (kind == u"pay" || kind == u"leave" || kind == u"close")
        return moneyWords(deed, stay, facts);
    if (kind == u"pay_fee")
        return {Glyph::Paid, Deeds::tr("Fee paid"), Facts::joined({facts.amount(), facts.text("receipt"_L1)})};
    if (kind == u"waive_fee")
        return {Glyph::Cancel, Deeds::tr("Fee waived"), facts.amount()};
    if (kind == u"cancel")
        return {Glyph::Cancel, Deeds::tr("Cancelled"), feeWords(deed)};
    if (kind == u"extend") {
        const QString ends = facts.number("before"_L1) > 0
            ? Facts::arrow(facts.when(facts.number("before"_L1)), facts.when(facts.number("until"_L1)))
            : facts.when(facts.number("until"_L1));
        return {Glyph::Extend, Deeds::tr("Extended"), Deeds::tr("until %1").arg(ends)};
    }
    if (kind == u"move" || kind == u"found") {
        const QString before = facts.text("before"_L1);
        const QString spots = before.isEmpty() ? facts.change(u"spot"_s) : Facts::arrow(before, facts.text("spot"_L1));
        return {Glyph::Move, kind == u"move" ? Deeds::tr("Moved") : Deeds::tr("Found"), spots};
    }
    if (kind == u"correct")
        return {Glyph::Edit, Deeds::tr("Corrected"), facts.change(u"type"_s)};
    if (kind == u"re_enter")
        return {Glyph::In, Deeds::tr("Came in again"), facts.spot()};
    if (kind == u"undo") {
        const QString repaid = deed.outcome.contains("repaid"_L1)
            ? Deeds::tr("%1 given back").arg(amountText(moneyOf(deed.outcome.value("repaid"_L1))))
            : QString();
        return {Glyph::Undo, Deeds::tr("Taken back"), Facts::joined({undoneName(facts.text("deed"_L1)), repaid})};
    }
    return {Glyph::Info, kind, facts.change(u"state"_s)};
}

QString undoneName(const QString &deed)
{
    if (deed == u"enter")
        return Deeds::tr("Coming In");
    if (deed == u"reserve" || deed == u"reserve_repacked" || deed == u"reserve_series")
        return Deeds::tr("Booking");
    if (deed == u"arrive")
        return Deeds::tr("Arrival");
    if (deed == u"pay" || deed == u"pay_fee")
        return Deeds::tr("Payment");
    if (deed == u"leave")
        return Deeds::tr("Leaving");
    if (deed == u"cancel")
        return Deeds::tr("Cancelling");
    if (deed == u"extend")
        return Deeds::tr("Extension");
    if (deed == u"move")
        return Deeds::tr("Move");
    return deed;
}

QString exceptionName(const QString &kind)
{
    if (kind == u"twin")
        return Deeds::tr("a second vehicle with this plate");
    if (kind == u"fallback_price")
        return Deeds::tr("priced by hand, the tariff had none");
    if (kind == u"owing")
        return Deeds::tr("left owing");
    if (kind == u"unseen")
        return Deeds::tr("left unseen");
    if (kind == u"towed")
        return Deeds::tr("towed away");
    if (kind == u"void")
        return Deeds::tr("a payment taken back");
    if (kind == u"fee_waived")
        return Deeds::tr("a fee was waived");
    if (kind == u"lost_ticket")
        return Deeds::tr("lost ticket");
    if (kind == u"moved")
        return Deeds::tr("moved to another spot");
    if (kind == u"found_elsewhere")
        return Deeds::tr("found on another spot");
    if (kind == u"unknown_vehicle")
        return Deeds::tr("an unknown vehicle stood there");
    if (kind == u"corrected_plate")
        return Deeds::tr("the plate was corrected");
    if (kind == u"corrected_type")
        return Deeds::tr("the type was corrected");
    if (kind == u"larger_class")
        return Deeds::tr("on a spot of a larger class");
    if (kind == u"overflow")
        return Deeds::tr("beyond the marked spots");
    if (kind == u"out_of_hours")
        return Deeds::tr("outside the opening hours");
    if (kind == u"manager_price")
        return Deeds::tr("a manager said the price");
    if (kind == u"card_unbooked")
        return Deeds::tr("taken by card and not due, to be given back");
    return kind;
}

} // namespace parkdesk

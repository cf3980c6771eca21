// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages/deskwindow.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>

namespace parkdesk::test {

/// What the clerks of a test know of their day beside the office: who stands inside, what was booked and not taken,
/// what money came in. At the end the office must say the same.
struct DayBook {
    QMap<QString, QString> inside; ///< plate as typed, ticket
    QStringList order; ///< of inside, the first to come first
    qint64 money = 0; ///< minor units taken, less what was given back
    QMap<QString, int> deeds; ///< how often each was done

    void cameIn(const QString &plate, const QString &ticket);
    void wentOut(const QString &plate);
    void did(const QString &deed) { ++deeds[deed]; }
};

/// Who agrees in place.
inline const QString managerLogin = QStringLiteral("mira");

/// A clerk at one desk, who works by keys and scans alone and makes the mistakes people make. Every step ends at the
/// empty box or the ring ends.
class DeskClerk {
public:
    DeskClerk(DeskWindow &desk, Office &office, LotId lot, DayBook &book, quint32 seed)
        : m_desk(desk)
        , m_office(office)
        , m_lot(lot)
        , m_book(book)
        , m_random(seed)
    {
    }

    /// A plate that is at least two signs away from that of any other \a number.
    [[nodiscard]] static QString plateOf(int number);

    // What happens all day.
    void comeIn(const QString &plate, const QString &type = {});
    void goOut(const QString &plate);

    // The odd cases; each needs a vehicle inside unless it says otherwise.
    void extend(const QString &plate);
    void move(const QString &plate);
    void correct(const QString &plate, const QString &right);
    void lostTicket(const QString &plate);
    void reEnter(const QString &plate);
    void found(const QString &plate);
    void closeByFourEyes(const QString &plate); ///< with the manager's own password
    void scanWhileTakingMoney(const QString &plate, const QString &next);
    void arriveOnBooking(const QString &plate); ///< one that it makes itself
    void takeBackBooking(const QString &plate); ///< one that it makes itself
    void turnAwayTruck(const QString &plate); ///< where trucks have no spot left
    void queueTruck(const QString &plate); ///< where trucks have no spot left
    void cycleWithoutPlate();
    void takeBackEntry(const QString &plate); ///< one that it makes itself
    void takeBackExit(const QString &plate);
    void takeBackExtension(const QString &plate);
    void refusedTextIsKept();

private:
    void focusDesk();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void typeWithATypo(const QString &text);
    void bounce(Qt::Key key);
    /// Names the vehicle in the box and waits for what the office says.
    void name(const QString &plate);
    void openPanel(const QString &plate, Qt::Key key, const char *firstField,
                   Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    void fill(const char *field, const QString &text);
    void takeMoney();
    void book(const QString &plate);
    void waitForFullCard();
    [[nodiscard]] int parkedCount();
    void wait(const char *what, const std::function<bool()> &until);
    /// The loop runs until it is true, without the sleeps of a test, which would look like stalls.
    [[nodiscard]] static bool patiently(const std::function<bool()> &until);
    template <typename Answer>
    [[nodiscard]] static Answer told(const QFuture<Answer> &future)
    {
        if (!patiently([&] { return future.isFinished(); }))
            qFatal("no answer came");
        return future.result();
    }
    void waitForBox(const char *what);
    [[nodiscard]] QLineEdit *field(const char *name);
    [[nodiscard]] QString ticketOf(const QString &plate);
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

    DeskWindow &m_desk;
    Office &m_office;
    LotId m_lot;
    DayBook &m_book;
    QRandomGenerator m_random;
};

} // namespace parkdesk::test

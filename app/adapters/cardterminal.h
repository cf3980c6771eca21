// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QList>
#include <QMutex>
#include <QString>
#include <QUuid>

#include <map>

namespace parkdesk {

/// What a terminal says about one payment.
struct CardAnswer {
    enum class Said {
        Approved, ///< the money is taken
        Declined, ///< nothing is taken, and never will be under this reference
        Unknown, ///< it cannot say, or did not answer in time: look again
    };
    Said said = Said::Unknown;
    QString reference; ///< what its slip says; never a card number
};

/// A card terminal. Both calls block, for as long as somebody looks for a card, so they run on a thread of their own;
/// one call at a time.
class CardTerminal {
public:
    CardTerminal() = default;
    CardTerminal(const CardTerminal &) = delete;
    CardTerminal &operator=(const CardTerminal &) = delete;
    virtual ~CardTerminal() = default;

    /// Asks for a card. A reference is used once: of two calls with the same one the second charges nothing and answers
    /// as look() does.
    [[nodiscard]] virtual CardAnswer pay(const Money &amount, const QUuid &reference) = 0;
    /// What became of it. A reference that the terminal never heard of is declined, and stays so.
    [[nodiscard]] virtual CardAnswer look(const QUuid &reference) = 0;
};

/// A terminal for demonstrations and tests, which does what it was told for the next cards, and approves when nobody
/// told it anything.
class CardSimulator : public CardTerminal {
public:
    enum class Turn {
        Approve,
        Decline,
        TimeOut, ///< does not know at first, and then that nothing was taken
        UnknownThenFound, ///< does not know at first, and then that it was taken
        Mute, ///< does not know, until speak()
    };
    void plan(const QList<Turn> &turns);
    /// Those that are mute know now: \a taken, or not.
    void speak(bool taken);

    [[nodiscard]] CardAnswer pay(const Money &amount, const QUuid &reference) override;
    [[nodiscard]] CardAnswer look(const QUuid &reference) override;

    /// All that was taken so far, in minor units, and how often.
    struct Taken {
        qint64 minor = 0;
        int payments = 0;
    };
    [[nodiscard]] Taken taken() const;

private:
    struct Known {
        CardAnswer answer; ///< at the next look
        Money amount;
        bool mute = false;
    };
    mutable QMutex m_mutex;
    QList<Turn> m_turns;
    std::map<QUuid, Known> m_known;
};

} // namespace parkdesk

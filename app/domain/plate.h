// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace parkdesk {

/// A vehicle's plate of any country: what people see, what we compare, and what it could be mistaken for.
class Plate {
public:
    /// The longest plate accepted, in letters and digits.
    static constexpr int longest = 16;

    Plate() = default;
    /// Letters and digits of any script; blanks, hyphens, dots and slashes between them are let through and do not
    /// count. Errors, all on Field::Plate: Required when nothing is left; BadCharacters for control and invisible
    /// characters, symbols and emoji; TooLong.
    [[nodiscard]] static Result<Plate> fromText(const QString &text);

    /// As a person wrote it: capitals, single blanks.
    [[nodiscard]] const QString &shown() const { return m_shown; }
    /// NFKC, capitals, ASCII digits, nothing but letters and digits: "KA01AB1234". One vehicle has one normal form.
    [[nodiscard]] const QString &normal() const { return m_normal; }
    /// The normal form with each Latin letter that is easily read as a digit put as that digit:
    /// O/0 D/0 I/1 B/8 S/5 Z/2 G/6. Equal keys look alike.
    [[nodiscard]] const QString &lookAlike() const { return m_lookAlike; }
    [[nodiscard]] bool isEmpty() const { return m_normal.isEmpty(); }

    friend bool operator==(const Plate &a, const Plate &b) { return a.m_normal == b.m_normal; }

private:
    QString m_shown;
    QString m_normal;
    QString m_lookAlike;
};

/// True for what reads like a plate and not like a name, a spot or a number: at least \a shortest letters and digits,
/// with at least one of each.
[[nodiscard]] bool isWellFormed(const Plate &plate, int shortest);

/// True for normal forms that one slip of a finger or of an eye makes of each other: one sign replaced, left out, put
/// in or swapped with its neighbour, or any number of signs that look alike (see Plate::lookAlike(); V and Y too). Not
/// for equal ones.
[[nodiscard]] bool isNear(const QString &a, const QString &b);

} // namespace parkdesk

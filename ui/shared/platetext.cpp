// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/platetext.h"

#include "domain/ticketcode.h"

namespace parkdesk {

namespace {

constexpr char16_t leftToRightIsolate = u'\u2066';
constexpr char16_t popIsolate = u'\u2069';

bool startsGroup(QChar before, QChar now)
{
    return (before.isLetter() && now.isDigit()) || (before.isDigit() && now.isLetter());
}

} // namespace

QStringList plateGroups(const QString &plate)
{
    const QString shown = plate.simplified().toUpper();
    if (shown.contains(u' '))
        return shown.split(u' ');
    QStringList groups;
    QString group;
    for (const QChar sign : shown) {
        if (!group.isEmpty() && startsGroup(group.back(), sign)) {
            groups.append(group);
            group.clear();
        }
        group.append(sign);
    }
    if (!group.isEmpty())
        groups.append(group);
    return groups;
}

QString groupedPlate(const QString &plate)
{
    return plateGroups(plate).join(u' ');
}

QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QChar(leftToRightIsolate) + text + QChar(popIsolate);
}

QString shownTicket(const QString &stored)
{
    const auto code = TicketCode::fromText(stored);
    return code ? code->shown() : stored;
}

} // namespace parkdesk

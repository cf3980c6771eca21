// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/chartcard.h"
#include "ui/analytics/figurescope.h"

#include <vector>

namespace parkdesk {

class Office;

/// A card of the analytics page. To add one: derive, say which reports it asks for and how it shows the answers, and
/// add a line to cardTable(). What is no report is read by readMore().
class FigureCard : public ChartCard {
    Q_OBJECT

public:
    using ChartCard::ChartCard;

    /// What it is made of. The page reads the reports of all cards in one job, the same one once.
    [[nodiscard]] virtual QList<FiguresReport::Question> asks(const FigureScope &scope) const = 0;
    /// Shows \a answers, which are in the order of asks(). Also calls setReport() for the table.
    virtual void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) = 0;
    /// Reads by itself what is no report: asked after every change of the scope and when something happened in the
    /// office. Drop the answer when the scope is another one by then.
    virtual void readMore(Office &office, const FigureScope &scope);
    /// The stays behind a mark; none where there are no stays behind it.
    [[nodiscard]] virtual std::optional<FigureMark> behind(int index) const;
    /// The lot to which a mark leads, instead of to stays; none where it leads to no lot.
    [[nodiscard]] virtual std::optional<LotId> leadsTo(int index) const;
    /// False hides it: a chart of one lot where several are shown.
    [[nodiscard]] virtual bool fits(const FigureScope &scope) const;
};

/// A card of the page, in the order of the page.
struct CardEntry {
    FigureCard *(*make)();
    /// Its reports come from the sums that are kept, in milliseconds at any number of stays; else they are read after
    /// those of all others.
    bool quick = true;
};
[[nodiscard]] const std::vector<CardEntry> &cardTable();

} // namespace parkdesk

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/reports/reportdeeds.h"

namespace parkdesk {

class AnalyticsPage;
class FigureCard;
class ViewMemory;

/// Gives the figures of the page away, or those of one card: what stands on the screen, in its order, with period,
/// filters, when it was made, and what the columns mean.
class PageReport : public QObject {
    Q_OBJECT

public:
    /// Puts its deeds into the menus of \a page, which owns it. \a memory may be null.
    PageReport(AnalyticsPage &page, ViewMemory *memory, FileChoice files);

    [[nodiscard]] ReportDocument documentOfPage() const;
    [[nodiscard]] ReportDocument documentOf(const FigureCard &card) const;
    [[nodiscard]] const ReportDeeds &deeds() const { return *m_deeds; }

private:
    [[nodiscard]] ReportDocument begun(const QString &title) const;
    [[nodiscard]] QList<ReportFact> facts() const;
    [[nodiscard]] static ReportSection sectionOfCard(const FigureCard &card);

    AnalyticsPage &m_page;
    ReportDeeds *m_deeds;
};

} // namespace parkdesk

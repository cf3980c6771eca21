// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interruption.h"
#include "services/search/countfacets.h"

#include <QObject>

namespace parkdesk {

class Office;

/// Counts beside the facets, in portions, after what was found is there. The next question stops the one before.
class FacetCounts : public QObject {
    Q_OBJECT

public:
    explicit FacetCounts(Office &office, QObject *parent);

    void ask(const StayQuery &query);
    /// What is being counted counts no more.
    void stop();

Q_SIGNALS:
    void counted(const QList<parkdesk::CountFacets::Count> &counts);

private:
    void next(int from);

    Office &m_office;
    StayQuery m_query;
    LatestRead m_reads;
    quint64 m_serial = 0;
};

} // namespace parkdesk

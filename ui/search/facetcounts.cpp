// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/facetcounts.h"

#include "services/office.h"

namespace parkdesk {

FacetCounts::FacetCounts(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
}

void FacetCounts::ask(const StayQuery &query)
{
    stop();
    m_query = query;
    static_cast<void>(m_reads.next());
    next(0);
}

void FacetCounts::stop()
{
    ++m_serial;
    m_reads.stop();
}

void FacetCounts::next(int from)
{
    CountFacets::Question question;
    question.query = m_query;
    question.from = from;
    m_office.read<CountFacets>(question, m_reads.latest())
        .then(this, [this, serial = m_serial](const Result<CountFacets::Answer> &answer) {
            // Without counts the facets are of use all the same; what cannot be read is told by the list.
            if (serial != m_serial || !answer)
                return;
            Q_EMIT counted(answer->counts);
            if (answer->next)
                next(*answer->next);
        });
}

} // namespace parkdesk

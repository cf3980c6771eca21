// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace parkdesk {

/// Rows that are taken from and added to a place in sight, laid out once. Qt shows each new child in an event of its
/// own and lays the whole window out for each: a dozen facts keep the event loop away for as many layouts.
///
/// Lives as long as the place is being filled; at its end the new children are shown and the place is laid out.
class LayoutBatch {
public:
    explicit LayoutBatch(QWidget &place);
    LayoutBatch(const LayoutBatch &) = delete;
    LayoutBatch &operator=(const LayoutBatch &) = delete;
    ~LayoutBatch();

private:
    QPointer<QWidget> m_place;
};

} // namespace parkdesk

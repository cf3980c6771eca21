// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/shared/card.h"
#include "ui/shared/sentence.h"

#include <optional>

namespace parkdesk {

/// Somebody who waits while the lot is full.
struct QueuedVehicle {
    int number = 0;
    QString plate; ///< as shown; may be empty
    QString vehicleType; ///< code
};

/// The paper that belongs to a deed.
struct DeedPaper {
    std::optional<StayId> ticket = {}; ///< of a vehicle that came in, or of a booking
    std::optional<PaymentId> receipt = {};
    std::optional<QueuedVehicle> queued = {};
    bool isEntry = false; ///< a ticket that is printed by itself where the desk is told so
};

/// What a deed came to, for the toast and the box.
struct DeedReport {
    QString figure; ///< to read at a glance: a spot, the change; may be empty
    QString words; ///< one whole sentence
    bool clearsBox = true; ///< false: what stands in the box is still of use
    bool keptInSight = false; ///< the figure stays until the next job begins: money is still in somebody's hand
    Sentence stays = {}; ///< stays in the line of the box until the next job begins; may be empty
    StayId stay = {}; ///< whose deed may be taken back at once; none where it may not
    DeedPaper paper = {};
};

/// A piece of work in the right column of the desk, shown by DeskPage::show() until it says that it is finished or
/// dismissed. It never opens a window of its own, and what is half done in it is lost by nothing but its own Esc.
class DeskPanel : public Card {
    Q_OBJECT

public:
    explicit DeskPanel(const QString &title = {}, QWidget *parent = nullptr);

    /// Gets the focus when the panel is shown, and the keys that were typed ahead. The first that Tab would reach
    /// unless a panel says otherwise.
    [[nodiscard]] virtual QWidget *firstField() const;
    /// A deed is on its way: the panel cannot be left before its outcome is known.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// The work is about the vehicle in the box, which rests meanwhile. Without it F2 puts the panel aside.
    [[nodiscard]] virtual bool holdsBox() const { return true; }
    /// It takes the whole page, and the box is out of sight meanwhile.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Enter among the keys that were typed ahead may be used: it takes no money.
    [[nodiscard]] virtual bool takesEnterAhead() const { return false; }
    /// The stay it is about, so that something else can be done with it; none: an invalid one.
    [[nodiscard]] virtual StayId stay() const { return {}; }
    /// Another panel or the overview takes its place without its having been finished or dismissed.
    virtual void putAside() { }
    /// What the resting box says at its far end and in its line; empty ones change nothing.
    [[nodiscard]] virtual Sentence boxHint() const { return {}; }
    [[nodiscard]] virtual Sentence boxLine() const { return {}; }

Q_SIGNALS:
    void finished(const parkdesk::DeedReport &report);
    /// Nothing was done: back to the box, which keeps its text.
    void dismissed();
    void busyChanged(bool busy);
};

} // namespace parkdesk

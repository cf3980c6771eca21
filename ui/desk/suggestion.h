// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/desk/boxdecision.h"

namespace parkdesk {

/// One thing that a text in the box could mean.
struct Suggestion {
    enum class Deed {
        DoTheLine,
        ComeInAsTyped,
        ReEnter,
        GoOut,
        Book,
        Name, ///< the vehicle, and do what its state asks for
        Example, ///< of what can be typed; put into the box
    };

    Deed deed = Deed::Name;
    QString group; ///< title above the first row of a group
    Glyph glyph = Glyph::None;
    QString plate; ///< or what was typed
    QString detail;
    QString spot;
    QString verb;
    QString key;
    QString text; ///< Name, Example: what goes into the box
    StayId stay = {}; ///< Name: whose page Right opens; of a vehicle that is not here the last one

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// What can be done with the text, the vehicles it could mean, and at last to come in as it stands. Pure.
[[nodiscard]] QList<Suggestion> suggestionsFor(const BoxInput &input, const BoxKnowledge &known,
                                               const BoxDecision &decision, const BoxScene &scene);

} // namespace parkdesk

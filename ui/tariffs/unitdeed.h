// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tariffs/ruletext.h"
#include "ui/tariffs/tariffdraft.h"

namespace parkdesk {

/// Something that can be done with a unit, for its menu.
struct UnitDeed {
    enum class Kind { Add, Change, Remove };

    Kind kind = Kind::Add;
    QString words; ///< translated
    RuleUnit unit;
    /// What it does: a tree with it done, and where the focus goes then.
    JsonNode outcome;
    QString focus;
};

/// All that can be done with \a unit of \a root: clauses and units that can be added, other forms, what can be
/// taken away.
[[nodiscard]] std::vector<UnitDeed> unitDeeds(const JsonNode &root, const RuleUnit &unit);

/// \a root without \a unit, or without what stands at the field \a pointer when that is a clause of its own: what the
/// delete key does in a field. None when nothing can be taken away there.
[[nodiscard]] std::optional<JsonNode> withoutClause(const JsonNode &root, const std::vector<RuleUnit> &units,
                                                    const QString &pointer);

/// \a root without \a unit; containers that are empty then go too.
[[nodiscard]] JsonNode withoutUnit(const JsonNode &root, const RuleUnit &unit);

/// Puts the value of a field that is a choice, with all that has to become true with it.
[[nodiscard]] JsonNode withChoice(const JsonNode &root, const RuleField &field, const ChoiceSpec &choice);

/// \a root with the unit at \a pointer called \a name; itself when that name is taken.
[[nodiscard]] JsonNode withMemberName(const JsonNode &root, const QString &pointer, const QString &name);

} // namespace parkdesk

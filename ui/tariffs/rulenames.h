// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tariffs/fieldvalue.h"
#include "ui/tariffs/jsonedit.h"

namespace parkdesk {

/// A table or a rule by time, as a field names it.
struct NamedRule {
    QString words; ///< its name on the receipt, else its short name, else its number
    QString id; ///< its short name; empty when it has none yet
    QString pointer;
};

/// All that a field of \a kind (Table or Window) may name.
[[nodiscard]] QList<NamedRule> namedRules(const JsonNode &root, FieldKind kind, const ValueContext &context);

/// The words for the one with short name \a id; \a id when there is none.
[[nodiscard]] QString ruleNamed(const JsonNode &root, FieldKind kind, const QString &id, const ValueContext &context);

/// \a root with the rule at \a rule named at \a pointer; it gets a short name when it has none.
[[nodiscard]] JsonNode withRuleNamed(const JsonNode &root, const QString &pointer, const QString &rule);

} // namespace parkdesk

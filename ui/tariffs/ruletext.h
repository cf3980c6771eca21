// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tariffs/fieldvalue.h"
#include "ui/tariffs/jsonedit.h"

namespace parkdesk {

/// A value inside a sentence, and where it lies.
struct RuleField {
    QString pointer;
    FieldKind kind = FieldKind::Text;
    QString name; ///< translated
    const ChoiceSpec *choices = nullptr;
    QString unit; ///< pointer of the unit whose clause it stands in
};

/// A piece of the sentence of a rule.
struct RulePart {
    QString words; ///< empty for a field
    RuleField field;
    bool newLine = false; ///< begins a line of its own
};

/// An object of the tariff that a sentence speaks of: the rule itself, its steps, its extras.
struct RuleUnit {
    UnitKind kind;
    QString pointer;
    bool isMember = false; ///< its last step is a name, not an index
};

/// A rule in plain words.
struct RuleText {
    std::vector<RulePart> parts;
    std::vector<RuleUnit> units; ///< the rule first, then what is inside it
};

/// Short names by which other rules know this one are left out unless \a withNames.
[[nodiscard]] RuleText ruleText(const JsonNode &root, UnitKind kind, const QString &pointer, bool withNames = false);

/// What is at \a choice's value; the first whose value is \a node, null for none.
[[nodiscard]] const ChoiceSpec *chosenOf(const ChoiceSpec *choices, const JsonNode *node);

/// The value of \a field as it is shown.
[[nodiscard]] QString fieldText(const JsonNode &root, const RuleField &field, const ValueContext &context);

/// The rule as one sentence without fields: for the sign, for reading aloud.
[[nodiscard]] QString ruleSentence(const JsonNode &root, UnitKind kind, const QString &pointer,
                                   const ValueContext &context);

/// True when no blank belongs before \a words ("," ";" ":" ")").
[[nodiscard]] bool joinsBefore(const QString &words);

} // namespace parkdesk

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"
#include "ui/tariffs/fieldvalue.h"

class QComboBox;

namespace parkdesk {

class TextLabel;

/// What stands on the sign and the receipt: the rules of one table in plain words.
class SignCard : public Card {
    Q_OBJECT

public:
    explicit SignCard(QWidget *parent = nullptr);

    void show(const JsonNode &root, int table, const ValueContext &context);

Q_SIGNALS:
    /// The names of rules are to be shown and typed in this language.
    void languageChosen(const QString &language);

private:
    void fillLanguages(const QStringList &used, const ValueContext &context);

    QComboBox *m_languages;
    TextLabel *m_words;
};

/// The sentences of the sign for rate table \a table: its times, then what holds for the whole stay and everybody.
[[nodiscard]] QStringList signWords(const JsonNode &root, int table, const ValueContext &context);

} // namespace parkdesk

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandmatch.h"

#include <QStringList>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct NameWord {
    QString text; ///< folded
    qsizetype from = 0; ///< in the name
};

/// One character as it is compared: small, without its accent. Always one, so that places in the name stay.
QChar foldedLetter(QChar letter)
{
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    return parts.isEmpty() ? letter : parts.front().toCaseFolded();
}

QList<NameWord> wordsOf(const QString &text)
{
    QList<NameWord> words;
    bool inside = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool belongs = text.at(at).isLetterOrNumber();
        if (belongs && !inside)
            words.append({{}, at});
        if (belongs)
            words.last().text += foldedLetter(text.at(at));
        inside = belongs;
    }
    return words;
}

std::optional<CommandMatch> matchInitials(const QString &typed, const QList<NameWord> &words)
{
    CommandMatch match {1000, {}};
    qsizetype word = 0;
    for (const QChar letter : typed) {
        while (word < words.size() && words.at(word).text.front() != letter)
            ++word;
        if (word == words.size())
            return std::nullopt;
        match.pieces.append({words.at(word).from, 1});
        match.rank += static_cast<int>(word);
        ++word;
    }
    return match;
}

} // namespace

std::optional<CommandMatch> matchCommand(const QString &typed, const QString &name)
{
    const QList<NameWord> wanted = wordsOf(typed);
    const QList<NameWord> words = wordsOf(name);
    CommandMatch match;
    QList<qsizetype> used;
    for (const NameWord &want : wanted) {
        const auto found = std::find_if(words.begin(), words.end(), [&](const NameWord &word) {
            return word.text.startsWith(want.text) && !used.contains(word.from);
        });
        if (found == words.end())
            return wanted.size() == 1 && want.text.size() > 1 ? matchInitials(want.text, words) : std::nullopt;
        used.append(found->from);
        match.pieces.append({found->from, want.text.size()});
        match.rank += static_cast<int>(found - words.begin()) * 10;
    }
    std::sort(match.pieces.begin(), match.pieces.end(),
              [](const CommandMatch::Piece &a, const CommandMatch::Piece &b) { return a.from < b.from; });
    match.rank += static_cast<int>(name.size() - typed.size()) / 8;
    return match;
}

} // namespace parkdesk

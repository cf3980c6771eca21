// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchtext.h"

#include "domain/naturalkey.h"
#include "domain/plate.h"
#include "domain/searchkey.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeSigns = 11;
/// A lot is not found by fewer letters: most would be.
constexpr int leastWords = 2;

/// A text cut at its wildcards into pieces of a plate, joined again as patterns.
void readPlate(const QString &typed, SearchText &text)
{
    QString literal;
    bool wild = false;
    QString plate;
    QString alike;
    int longest = 0;
    bool bad = false;
    const auto finishLiteral = [&] {
        const auto piece = Plate::fromText(literal);
        literal.clear();
        if (!piece) {
            // Blanks alone mean nothing, anything else that is no piece of a plate spoils the whole.
            bad = bad || piece.error().code != ErrorCode::Required;
            return;
        }
        plate += piece->normal();
        alike += piece->lookAlike();
        longest = std::max(longest, static_cast<int>(piece->normal().toUcs4().size()));
    };
    for (const QChar sign : typed) {
        if (sign != u'*' && sign != u'?') {
            literal += sign;
            continue;
        }
        finishLiteral();
        wild = true;
        plate += sign == u'*' ? u'%' : u'_';
        alike += sign == u'*' ? u'%' : u'_';
    }
    finishLiteral();
    if (bad || plate.isEmpty())
        return;
    text.longestRun = longest;
    text.piece = wild ? QString() : plate;
    text.plate = wild ? plate : u'%' + plate + u'%';
    text.alike = wild ? alike : u'%' + alike + u'%';
}

QString codeBeginning(const QString &piece, int least)
{
    QString code = piece;
    code.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    const bool fits = std::all_of(code.begin(), code.end(), [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'A' && sign <= u'Z' && sign != u'U');
    });
    return fits && code.size() >= least && code.size() <= codeSigns ? code : QString();
}

} // namespace

SearchText searchTextOf(const QString &typed)
{
    SearchText text;
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return text;
    if (trimmed.startsWith(u'#')) {
        text.labelKey = naturalKey(trimmed.mid(1));
        return text;
    }
    readPlate(trimmed, text);
    if (!trimmed.contains(u'*') && !trimmed.contains(u'?')) {
        text.ticket = codeBeginning(text.piece, SearchText::leastTicket);
        text.labelKey = naturalKey(trimmed);
        const QString words = searchKey(trimmed);
        if (words.size() >= leastWords)
            text.words = words;
    }
    return text;
}

SearchText plateTextOf(const QString &typed)
{
    SearchText text;
    readPlate(typed.trimmed(), text);
    return text;
}

SearchText codeTextOf(const QString &typed)
{
    SearchText text;
    if (const auto piece = Plate::fromText(typed))
        text.ticket = codeBeginning(piece->normal(), 1);
    return text;
}

SearchText spotTextOf(const QString &typed)
{
    SearchText text;
    const QString label = typed.trimmed();
    text.labelKey = naturalKey(label.startsWith(u'#') ? label.mid(1) : label);
    return text;
}

} // namespace parkdesk

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskpad.h"

#include "ui/kiosk/touchkey.h"

#include <QGridLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double padGapMm = 3;
constexpr double padKeyMm = 25;
constexpr double lowPadKeyMm = 21;
const QString allDigits = u"1234567890"_s;
/// What is no letter, and what stands on the same key of a shifted pad.
const QString plainSigns = allDigits + u"-_.@'"_s;
const QString shiftedSigns = u"!\"#$%&/()=+*,?;"_s;

QChar shiftedOf(QChar sign)
{
    const qsizetype at = plainSigns.indexOf(sign);
    return at < 0 ? sign.toUpper() : shiftedSigns.at(at);
}

QChar plainOf(QChar sign)
{
    const qsizetype at = shiftedSigns.indexOf(sign);
    return at < 0 ? sign.toLower() : plainSigns.at(at);
}

void showSign(TouchKey &key, QChar sign)
{
    key.setWords(sign);
    key.setObjectName(u"key-"_s + sign);
}

} // namespace

KioskPad::KioskPad(const KioskScale &scale, Kind kind, bool low, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_low(low)
{
    setObjectName(u"pad"_s);
    // Letters and digits stand where they always stand, also where one reads from the right.
    setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scale.mm(padGapMm));
    const bool flat = low && !scale.isUpright();
    switch (kind) {
    case Kind::Plate: fillPlate(*grid, flat); break;
    case Kind::Digits: fillDigits(*grid, flat); break;
    case Kind::Mail:
        if (flat)
            fillRows(*grid, {u"1234567890-_+"_s, u"QWERTYUIOPASD"_s, u"FGHJKLZXCVBNM"_s}, {u"@"_s, u"."_s});
        else
            fillRows(*grid, {allDigits, u"QWERTYUIOP"_s, u"ASDFGHJKL-"_s, u"ZXCVBNM_+"_s}, {u"@"_s, u"."_s, u".com"_s});
        break;
    case Kind::Name:
        if (flat)
            fillRows(*grid, {u"ÄÖÜÉÈÇÑØÅŁßŠŽ"_s, u"QWERTYUIOPASD"_s, u"FGHJKLZXCVBNM"_s}, {u"-"_s, u" "_s});
        else
            fillRows(*grid, {u"ÄÖÜÉÈÇÑØÅß"_s, u"QWERTYUIOP"_s, u"ASDFGHJKL-"_s, u"ZXCVBNM'"_s}, {u" "_s});
        break;
    case Kind::Words:
        if (flat)
            fillRows(*grid, {u"1234567890ÄÖÜ"_s, u"QWERTYUIOPASD"_s, u"FGHJKLZXCVBNM"_s}, {u"."_s, u" "_s});
        else
            fillRows(*grid, {allDigits, u"QWERTYUIOP"_s, u"ASDFGHJKLÄ"_s, u"ZXCVBNMÖÜ"_s},
                     {u","_s, u"."_s, u"?"_s, u" "_s});
        break;
    case Kind::Secret: fillSecret(*grid, flat); break;
    }
}

void KioskPad::addKey(QGridLayout &grid, int row, int column, int span, const QString &shown, const QString &typedText)
{
    auto *key = new TouchKey(m_scale, u"key-"_s + typedText, shown);
    key->setKeySize(KioskScale::keyMm, keyHeight());
    grid.addWidget(key, row, column, 1, span);
    connect(key, &TouchKey::clicked, this, [this, typedText] { Q_EMIT typed(typedText); });
}

void KioskPad::addDelete(QGridLayout &grid, int row, int column, int span)
{
    auto *key = new TouchKey(m_scale, u"delete"_s, span > 1 ? tr("Delete") : QString());
    key->setAccessibleName(tr("Delete"));
    key->setGlyph(KioskGlyph::Delete);
    key->setKeySize(KioskScale::keyMm, keyHeight());
    grid.addWidget(key, row, column, 1, span);
    connect(key, &TouchKey::clicked, this, &KioskPad::erased);
}

void KioskPad::fillPlate(QGridLayout &grid, bool flat)
{
    const int columns = flat ? 19 : 10;
    const QString all = allDigits + u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    for (int i = 0; i < all.size(); ++i)
        addKey(grid, i / columns, i % columns, 1, all.at(i), all.at(i));
    if (flat) {
        addKey(grid, 1, 17, 1, u"–"_s, u"-"_s);
        addDelete(grid, 1, 18, 1);
        return;
    }
    addKey(grid, 3, 6, 2, tr("– or blank"), u"-"_s);
    addDelete(grid, 3, 8, 2);
}

void KioskPad::fillDigits(QGridLayout &grid, bool flat)
{
    if (!flat && !m_low) {
        for (int i = 0; i < 9; ++i)
            addKey(grid, i / 3, i % 3, 1, allDigits.at(i), allDigits.at(i));
        addKey(grid, 3, 1, 1, u"0"_s, u"0"_s);
        addDelete(grid, 3, 2, 1);
        return;
    }
    const int columns = flat ? 10 : 5;
    for (int i = 0; i < allDigits.size(); ++i)
        addKey(grid, i / columns, i % columns, 1, allDigits.at(i), allDigits.at(i));
    addDelete(grid, flat ? 0 : 1, columns, 1);
}

void KioskPad::fillSecret(QGridLayout &grid, bool flat)
{
    const QStringList rows = flat ? QStringList {allDigits + u"-_."_s, u"qwertyuiopasd"_s, u"fghjklzxcvbnm"_s}
                                  : QStringList {allDigits, u"qwertyuiop"_s, u"asdfghjkl-"_s, u"zxcvbnm_."_s};
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column)
            addSign(grid, row, column, 1, rows.at(row).at(column));
    }
    if (flat) {
        addShift(grid, 0, 13, 1);
        addSign(grid, 1, 13, 1, u'@');
        addDelete(grid, 2, 13, 1);
        return;
    }
    addDelete(grid, 3, 9, 1);
    addShift(grid, 4, 0, 3);
    addSign(grid, 4, 3, 2, u'@');
    addSign(grid, 4, 5, 2, u'\'');
    addKey(grid, 4, 7, 3, tr("Blank"), u" "_s);
}

void KioskPad::addSign(QGridLayout &grid, int row, int column, int span, QChar sign)
{
    auto *key = new TouchKey(m_scale, {}, {});
    showSign(*key, sign);
    key->setKeySize(KioskScale::keyMm, keyHeight());
    grid.addWidget(key, row, column, 1, span);
    connect(key, &TouchKey::clicked, this, [this, key] { Q_EMIT typed(key->text()); });
    m_signs.append(key);
}

void KioskPad::addShift(QGridLayout &grid, int row, int column, int span)
{
    m_shift = new TouchKey(m_scale, u"shift"_s, u"ABC ?!"_s);
    m_shift->setAccessibleName(tr("Capitals and signs"));
    m_shift->setKeySize(KioskScale::keyMm, keyHeight());
    grid.addWidget(m_shift, row, column, 1, span);
    connect(m_shift, &TouchKey::clicked, this, &KioskPad::shift);
}

void KioskPad::shift()
{
    m_shifted = !m_shifted;
    m_shift->setLook(m_shifted ? TouchKey::Look::Chosen : TouchKey::Look::Plain);
    for (TouchKey *key : std::as_const(m_signs)) {
        const QChar sign = key->text().at(0);
        showSign(*key, m_shifted ? shiftedOf(sign) : plainOf(sign));
    }
}

double KioskPad::keyHeight() const
{
    if (!m_scale.isUpright())
        return KioskScale::keyMm;
    return m_low ? lowPadKeyMm : padKeyMm;
}

void KioskPad::fillRows(QGridLayout &grid, const QStringList &rows, const QStringList &last)
{
    int row = 0;
    for (const QString &letters : rows) {
        for (int i = 0; i < letters.size(); ++i)
            addKey(grid, row, i, 1, letters.at(i), QString(letters.at(i)).toLower());
        ++row;
    }
    const int columns = static_cast<int>(rows.first().size());
    const int used = static_cast<int>(rows.last().size());
    if (used <= columns - 1) {
        // What is left of the last row is for deleting; the keys that are used most often stand below.
        addDelete(grid, row - 1, used, columns - used);
        int column = 0;
        const int span = columns / static_cast<int>(last.size());
        for (qsizetype i = 0; i < last.size(); ++i) {
            const int width = i + 1 == last.size() ? columns - column : span;
            addKey(grid, row, column, width, last.at(i) == u" "_s ? tr("Blank") : last.at(i), last.at(i));
            column += width;
        }
        return;
    }
    for (qsizetype i = 0; i < last.size(); ++i)
        addKey(grid, static_cast<int>(i), columns, 1, last.at(i) == u" "_s ? tr("Blank") : last.at(i), last.at(i));
    addDelete(grid, row - 1, columns, 1);
}

} // namespace parkdesk

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <Qt>

class QPainter;

namespace parkdesk {

/// One piece of thermal paper: 72 mm printed width, as high as its content. Everything is measured in the printer's
/// dots, eight a millimetre, and painted in black on white whatever the theme. A value: any thread may measure and
/// paint it.
class Slip {
public:
    static constexpr int dotsPerMm = 8;
    static constexpr int width = 72 * dotsPerMm;
    /// Left white on each side of the printed width: the paper is 80 mm wide.
    static constexpr int sideMargin = 4 * dotsPerMm;

    enum class Look {
        Body,
        Strong, ///< body, bold
        Small,
        Title, ///< 5 mm: whose paper it is, the total
        Plate, ///< 8 mm, monospaced; always left to right, smaller when it would not fit
        ListPlate, ///< 4.25 mm, monospaced
        Value, ///< 6 mm, monospaced: spot and time on a ticket
        Number, ///< 14 mm: the number in the queue
        Code, ///< the code beneath its QR
        Copy, ///< 6 mm, spaced
    };

    explicit Slip(Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_direction(direction)
    {
    }

    /// Nothing is added for an empty text.
    void addCentred(const QString &text, Look look = Look::Body);
    /// Begins at the leading edge and wraps.
    void addText(const QString &text, Look look = Look::Body);
    /// Two texts at the two ends of a line; the leading one wraps beside the trailing one.
    void addPair(const QString &leading, const QString &trailing, Look look = Look::Body);
    void addPair(const QString &leading, Look leadingLook, const QString &trailing, Look trailingLook);
    void addRule(int thickness = 2);
    void addGap(int dots);
    /// \a content as a QR code of level M with its quiet zone, and \a shown beneath for people. Each module is
    /// \a dotsPerModule dots, on every device a whole number of its own.
    void addQr(const QString &content, const QString &shown, int dotsPerModule);
    /// In a frame over the whole width.
    void addBoxed(const QString &text, Look look);

    /// In dots.
    [[nodiscard]] int height() const;
    /// With its upper corner at the origin; \a painter is scaled so that one unit is one dot.
    void paint(QPainter &painter) const;
    /// The same on a white paper of its whole width, with the paper's corner at the origin.
    void paintPaper(QPainter &painter) const;
    [[nodiscard]] QSize paperSize() const { return {width + 2 * sideMargin, height()}; }
    /// What stands on it, a line each, for a screen reader and the clipboard.
    [[nodiscard]] QStringList texts() const;

private:
    enum class Form { Centred, Leading, Pair, Rule, Gap, Qr, Boxed };
    struct Block {
        Form form = Form::Gap;
        QString text;
        Look look = Look::Body;
        QString trailing;
        Look trailingLook = Look::Body;
        int dots = 0; ///< Rule: thickness, Gap: height, Qr: of a module
    };
    class Press;

    QList<Block> m_blocks;
    Qt::LayoutDirection m_direction;
};

} // namespace parkdesk

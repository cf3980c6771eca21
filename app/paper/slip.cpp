// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/slip.h"

#include "formats/qr.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnGap = 16; // between the two texts of a pair
constexpr int boxPadding = 10;
constexpr int boxLine = 4;
constexpr int codeGap = 4; // the quiet zone is already there

struct LookRow {
    int pixels; ///< dots
    bool bold;
    bool mono;
    double wordSpacing; ///< of the em, added to a blank
    double letterSpacing; ///< of the em
    int smallest; ///< dots to which it may shrink to stay on one line; 0: it wraps
};

LookRow rowOf(Slip::Look look)
{
    switch (look) {
    case Slip::Look::Body: return {26, false, false, 0, 0, 0};
    case Slip::Look::Strong: return {26, true, false, 0, 0, 0};
    case Slip::Look::Small: return {24, false, false, 0, 0, 0};
    case Slip::Look::Title: return {40, true, false, 0, 0, 0};
    case Slip::Look::Plate: return {64, true, true, -0.28, 0, 32};
    case Slip::Look::ListPlate: return {34, true, true, -0.28, 0, 24};
    case Slip::Look::Value: return {48, true, true, -0.28, 0, 26};
    case Slip::Look::Number: return {112, true, false, 0, 0, 64};
    case Slip::Look::Code: return {26, true, true, 0, 0, 20};
    case Slip::Look::Copy: return {48, true, false, 0, 0.16, 26};
    }
    return {26, false, false, 0, 0, 0};
}

/// The same on every device: no hinting, so that what was measured in dots is what is painted at any scale.
QFont fontFor(const LookRow &row, int pixels)
{
    QFont font(row.mono ? u"DejaVu Sans Mono"_s : u"Noto Sans"_s);
    font.setStyleHint(row.mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setBold(row.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWordSpacing(row.wordSpacing * pixels);
    if (row.letterSpacing > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, row.letterSpacing * pixels);
    return font;
}

QFont fontFor(Slip::Look look, const QString &text, int width)
{
    const LookRow row = rowOf(look);
    int pixels = row.pixels;
    while (row.smallest > 0 && pixels > row.smallest
           && QFontMetricsF(fontFor(row, pixels)).horizontalAdvance(text) > width)
        --pixels;
    return fontFor(row, pixels);
}

/// A text broken into lines no wider than it may be.
class Paragraph {
public:
    Paragraph(const QString &text, Slip::Look look, int width, Qt::Alignment side, Qt::LayoutDirection direction)
        : m_layout(text, fontFor(look, text, width))
    {
        // The layout takes sides as they are: the leading one of a paper that runs from right to left is the right.
        if (direction == Qt::RightToLeft && !(side & Qt::AlignHCenter))
            side = side & Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
        QTextOption option(side);
        option.setTextDirection(rowOf(look).mono ? Qt::LeftToRight : direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        double top = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, top});
            top += std::ceil(line.height());
            m_widest = std::max(m_widest, line.naturalTextWidth());
        }
        m_layout.endLayout();
        m_height = static_cast<int>(top);
    }

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int widest() const { return static_cast<int>(std::ceil(m_widest)); }
    [[nodiscard]] double lastBaseline() const
    {
        const QTextLine line = m_layout.lineAt(m_layout.lineCount() - 1);
        return line.y() + line.ascent();
    }
    void draw(QPainter &painter, double x, double y) const { m_layout.draw(&painter, {x, y}); }

private:
    QTextLayout m_layout;
    double m_widest = 0;
    int m_height = 0;
};

/// Painted on whole units of the device, so that no module is wider than its neighbour.
void paintModules(QPainter &painter, const QrCode &code, const QRectF &area)
{
    const QTransform way = painter.deviceTransform();
    const bool straight = way.type() <= QTransform::TxScale;
    const double scale = straight ? way.m11() : 1.0;
    const double module = std::max(1.0, std::floor(area.width() * scale / code.size())) / scale;
    const double spare = area.width() - module * code.size();
    QPointF start = area.topLeft() + QPointF(spare / 2, spare / 2);
    if (straight) {
        const QPointF device = way.map(start);
        start = way.inverted().map(QPointF(std::round(device.x()), std::round(device.y())));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size();) {
            int run = 0;
            while (x + run < code.size() && code.isDark(x + run, y))
                ++run;
            if (run > 0)
                painter.fillRect(QRectF(start.x() + x * module, start.y() + y * module, run * module, module),
                                 Qt::black);
            x += std::max(run, 1);
        }
    }
    painter.restore();
}

} // namespace

/// Goes down the paper block by block; without a painter it only measures.
class Slip::Press {
public:
    Press(QPainter *painter, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_direction(direction)
    {
    }

    [[nodiscard]] int height() const { return m_y; }

    void print(const Block &block)
    {
        switch (block.form) {
        case Form::Centred: text(block, Qt::AlignHCenter); break;
        case Form::Leading: text(block, Qt::AlignLeft); break;
        case Form::Pair: pair(block); break;
        case Form::Rule:
            fill(QRectF(0, m_y, width, block.dots));
            m_y += block.dots;
            break;
        case Form::Gap: m_y += block.dots; break;
        case Form::Qr: code(block); break;
        case Form::Boxed: boxed(block); break;
        }
    }

private:
    void fill(const QRectF &area)
    {
        if (m_painter != nullptr)
            m_painter->fillRect(area, Qt::black);
    }

    void text(const Block &block, Qt::Alignment side)
    {
        const Paragraph paragraph(block.text, block.look, width, side, m_direction);
        if (m_painter != nullptr)
            paragraph.draw(*m_painter, 0, m_y);
        m_y += paragraph.height();
    }

    /// The trailing text stays whole; the leading one wraps in what is left. They share the baseline of their last
    /// lines, where reading a sum ends.
    void pair(const Block &block)
    {
        constexpr int most = width * 2 / 3;
        const int trailingWidth = block.text.isEmpty()
            ? width
            : std::min(most,
                       Paragraph(block.trailing, block.trailingLook, width, Qt::AlignRight, m_direction).widest() + 1);
        const int leadingWidth = width - trailingWidth - columnGap;
        const Paragraph leading(block.text, block.look, std::max(leadingWidth, 1), Qt::AlignLeft, m_direction);
        const Paragraph trailing(block.trailing, block.trailingLook, trailingWidth, Qt::AlignRight, m_direction);
        const double baseline = std::max(leading.lastBaseline(), trailing.lastBaseline());
        const double leadingTop = std::round(baseline - leading.lastBaseline());
        const double trailingTop = std::round(baseline - trailing.lastBaseline());
        if (m_painter != nullptr) {
            const bool mirrored = m_direction == Qt::RightToLeft;
            leading.draw(*m_painter, mirrored ? width - std::max(leadingWidth, 1) : 0, m_y + leadingTop);
            trailing.draw(*m_painter, mirrored ? 0 : width - trailingWidth, m_y + trailingTop);
        }
        m_y += static_cast<int>(std::max(leadingTop + leading.height(), trailingTop + trailing.height()));
    }

    void code(const Block &block)
    {
        if (const auto made = QrCode::fromText(block.text)) {
            const int side = made->size() * block.dots;
            const int quiet = QrCode::quietZone * block.dots;
            if (m_painter != nullptr)
                paintModules(*m_painter, *made, QRectF((width - side) / 2, m_y + quiet, side, side));
            m_y += side + 2 * quiet + codeGap;
        }
        text({Form::Centred, block.trailing, Look::Code, {}, Look::Body, 0}, Qt::AlignHCenter);
    }

    void boxed(const Block &block)
    {
        constexpr int inset = boxPadding + boxLine;
        const Paragraph paragraph(block.text, block.look, width - 2 * inset, Qt::AlignHCenter, m_direction);
        const int tall = paragraph.height() + 2 * boxPadding;
        for (const QRectF &edge : {QRectF(0, m_y, width, boxLine), QRectF(0, m_y + tall - boxLine, width, boxLine),
                                   QRectF(0, m_y, boxLine, tall), QRectF(width - boxLine, m_y, boxLine, tall)})
            fill(edge);
        if (m_painter != nullptr)
            paragraph.draw(*m_painter, inset, m_y + boxPadding);
        m_y += tall;
    }

    QPainter *m_painter;
    Qt::LayoutDirection m_direction;
    int m_y = 0;
};

void Slip::addCentred(const QString &text, Look look)
{
    if (!text.isEmpty())
        m_blocks.append({Form::Centred, text, look, {}, Look::Body, 0});
}

void Slip::addText(const QString &text, Look look)
{
    if (!text.isEmpty())
        m_blocks.append({Form::Leading, text, look, {}, Look::Body, 0});
}

void Slip::addPair(const QString &leading, const QString &trailing, Look look)
{
    addPair(leading, look, trailing, look);
}

void Slip::addPair(const QString &leading, Look leadingLook, const QString &trailing, Look trailingLook)
{
    if (leading.isEmpty() && trailing.isEmpty())
        return;
    if (trailing.isEmpty()) {
        addText(leading, leadingLook);
        return;
    }
    m_blocks.append({Form::Pair, leading, leadingLook, trailing, trailingLook, 0});
}

void Slip::addRule(int thickness)
{
    m_blocks.append({Form::Rule, {}, Look::Body, {}, Look::Body, thickness});
}

void Slip::addGap(int dots)
{
    m_blocks.append({Form::Gap, {}, Look::Body, {}, Look::Body, dots});
}

void Slip::addQr(const QString &content, const QString &shown, int dotsPerModule)
{
    m_blocks.append({Form::Qr, content, Look::Code, shown, Look::Code, dotsPerModule});
}

void Slip::addBoxed(const QString &text, Look look)
{
    m_blocks.append({Form::Boxed, text, look, {}, Look::Body, 0});
}

int Slip::height() const
{
    Press press(nullptr, m_direction);
    for (const Block &block : m_blocks)
        press.print(block);
    return press.height();
}

void Slip::paint(QPainter &painter) const
{
    painter.save();
    painter.setPen(Qt::black);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Press press(&painter, m_direction);
    for (const Block &block : m_blocks)
        press.print(block);
    painter.restore();
}

void Slip::paintPaper(QPainter &painter) const
{
    painter.save();
    painter.fillRect(QRect(QPoint(0, 0), paperSize()), Qt::white);
    painter.translate(sideMargin, 0);
    paint(painter);
    painter.restore();
}

QStringList Slip::texts() const
{
    QStringList lines;
    for (const Block &block : m_blocks) {
        if (block.form == Form::Qr)
            lines.append(block.trailing);
        else if (block.form == Form::Pair)
            lines.append(QStringList {block.text, block.trailing}.join(u"  "_s).trimmed());
        else if (!block.text.isEmpty())
            lines.append(block.text);
    }
    return lines;
}

} // namespace parkdesk

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/parkdeskstyle.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The wrapper of an embedded line edit (combo box, spin box) paints the frame, not the edit.
bool isEmbedded(const QWidget *widget)
{
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr;
}

/// A row of a list or table with a box to tick.
bool isCheckableItem(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    return item != nullptr && item->features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
}

} // namespace

ParkdeskStyle::ParkdeskStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(&Theme::light())
{
    setObjectName(u"parkdesk"_s);
}

void ParkdeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    ControlState state = ControlState::of(*option, widget);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            state.primary = button->features.testFlag(QStyleOptionButton::DefaultButton);
            if (!button->features.testFlag(QStyleOptionButton::Flat) || state.hovered || state.focused)
                paintButtonPanel(*painter, option->rect, *m_theme, state);
        }
        return;
    case PE_PanelButtonTool:
        if (state.hovered || state.pressed || state.checked)
            paintBox(*painter, option->rect, m_theme->raised, QColor(), 0, metric::controlRadius);
        return;
    case PE_PanelLineEdit:
        if (isEmbedded(widget))
            return;
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintFieldFrame(*painter, option->rect, *m_theme, state);
        else
            painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameLineEdit: return;
    case PE_FrameFocusRect:
        // Buttons and fields show the focus at their edge; what is left are check boxes, tabs and item views.
        if (option->state.testFlag(State_KeyboardFocusChange)
            && qobject_cast<const QAbstractItemView *>(widget) == nullptr)
            paintBox(*painter, option->rect, QColor(), m_theme->focus, metric::focusWidth, metric::controlRadius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckMark(*painter, option->rect, *m_theme, state, option->state.testFlag(State_NoChange));
        return;
    case PE_IndicatorRadioButton: paintRadioMark(*painter, option->rect, *m_theme, state); return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: drawItemRow(*option, *painter); return;
    case PE_FrameMenu: return;
    case PE_PanelMenu:
        paintBox(*painter, option->rect, m_theme->surface, m_theme->border, m_theme->borderWidth, 0);
        return;
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, m_theme->surface, m_theme->border, m_theme->borderWidth, 0);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
            paintFieldFrame(*painter, option->rect, *m_theme, state); // is typed into like a line
            return;
        }
        paintBox(*painter, option->rect, QColor(), state.focused ? m_theme->focus : m_theme->line,
                 state.focused ? metric::focusWidth : m_theme->borderWidth, metric::controlRadius);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ParkdeskStyle::drawItemRow(const QStyleOption &option, QPainter &painter) const
{
    const QRect rect = option.rect;
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
        item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(rect, item->backgroundBrush);
    if (option.state.testFlag(State_Selected)) {
        painter.fillRect(rect, m_theme->raised);
        // The tint alone is too faint to carry the selection.
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, m_theme->primary);
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme->primary);
    } else if (option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled)) {
        painter.fillRect(rect, m_theme->canvas);
    }
}

void ParkdeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(*button, *painter, widget);
        return;
    case CE_PushButtonBevel: drawPrimitive(PE_PanelButtonCommand, option, painter, widget); return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(*header, *painter, widget);
        return;
    case CE_HeaderSection: drawHeaderSection(*option, *painter); return;
    case CE_HeaderEmptyArea: drawHeaderSection(*option, *painter); return;
    case CE_MenuItem: drawMenuItem(option, painter, widget); return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents: drawProgress(*option, *painter, widget); return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ParkdeskStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionButton copy(option);
    ControlState state = ControlState::of(option, widget);
    state.primary = option.features.testFlag(QStyleOptionButton::DefaultButton);
    copy.palette.setColor(QPalette::ButtonText, buttonTextColour(*m_theme, state));
    painter.save();
    if (state.primary)
        painter.setFont(fontOf(FontRole::Strong));
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
    painter.restore();
}

void ParkdeskStyle::drawHeader(const QStyleOptionHeader &header, QPainter &painter, const QWidget *widget) const
{
    drawHeaderSection(header, painter);
    QStyleOptionHeader part(header);
    part.rect = QProxyStyle::subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        drawControl(CE_HeaderLabel, &part, &painter, widget);
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = headerArrowRect(header);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
}

void ParkdeskStyle::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme->surface);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme->line);
}

void ParkdeskStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item == nullptr)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
        painter->fillRect(option->rect.left() + 8, option->rect.center().y(), option->rect.width() - 16, 1,
                          m_theme->line);
        return;
    }
    if (option->state.testFlag(State_Selected) && option->state.testFlag(State_Enabled))
        painter->fillRect(option->rect, m_theme->raised);
    QStyleOptionMenuItem copy(*item);
    copy.state.setFlag(State_Selected, false);
    QProxyStyle::drawControl(CE_MenuItem, &copy, painter, widget);
}

void ParkdeskStyle::drawProgress(const QStyleOption &option, QPainter &painter, const QWidget *) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (bar == nullptr)
        return;
    const QRectF track(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 8);
    const qint64 range = qint64 {bar->maximum} - bar->minimum;
    paintBox(painter, track, m_theme->surface, m_theme->border, 1, 2);
    QRectF done = track;
    if (range > 0)
        done.setWidth(track.width() * static_cast<double>(bar->progress - bar->minimum) / static_cast<double>(range));
    if (range > 0)
        paintBox(painter, QStyle::visualRect(option.direction, option.rect, done.toRect()), m_theme->primary, QColor(),
                 0, 2);
    else
        paintHatch(painter, track.adjusted(1, 1, -1, -1), m_theme->primary);
}

QRect ParkdeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isEmbedded(widget)) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(9, 2, -9, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

/// Beside the words, not above them at the far end of the column.
QRect ParkdeskStyle::headerArrowRect(const QStyleOptionHeader &header) const
{
    constexpr int arrowWidth = 9;
    constexpr int arrowHeight = 6;
    constexpr int arrowGap = 6;
    const int margin = pixelMetric(PM_HeaderMargin, &header, nullptr);
    const int words = header.fontMetrics.horizontalAdvance(header.text);
    const bool trailing = header.textAlignment.testFlag(Qt::AlignRight);
    const int wanted =
        trailing ? header.rect.width() - margin - words - arrowGap - arrowWidth : margin + words + arrowGap;
    const int x = qBound(0, wanted, qMax(0, header.rect.width() - arrowWidth - 2));
    const QRect arrow(header.rect.x() + x, header.rect.y() + (header.rect.height() - arrowHeight) / 2, arrowWidth,
                      arrowHeight);
    return visualRect(header.direction, header.rect, arrow);
}

QSize ParkdeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.setHeight(qMax(size.height(), controlHeight()));
        size.setWidth(qMax(size.width(), contents.width() + 24));
        break;
    case CT_LineEdit:
        if (!isEmbedded(widget))
            size.setHeight(qMax(size.height(), controlHeight()));
        break;
    case CT_ComboBox: size = QSize(contents.width() + 36, qMax(size.height(), controlHeight())); break;
    case CT_SpinBox:
        size = QSize(qMax(size.width(), contents.width() + 36), qMax(size.height(), controlHeight()));
        break;
    case CT_HeaderSection:
        if (option->state.testFlag(State_Horizontal))
            size.setHeight(qMax(size.height(), 32));
        break;
    case CT_MenuItem:
        if (size.height() > 12)
            size.setHeight(qMax(size.height(), 28));
        break;
    case CT_ItemViewItem:
        if (qobject_cast<const QComboBox *>(widget) != nullptr)
            size.setHeight(qMax(size.height(), 28));
        break;
    default: break;
    }
    return size;
}

int ParkdeskStyle::pixelMetric(PixelMetric wanted, const QStyleOption *option, const QWidget *widget) const
{
    switch (wanted) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_FocusFrameVMargin: return 0;
    case PM_FocusFrameHMargin: return isCheckableItem(option) ? 3 : 0; // between box and words, on both sides of each
    case PM_DefaultFrameWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return metric::glyphSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return metric::cardPadding;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metric::rowGap;
    case PM_HeaderMargin: return 8;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(wanted, option, widget);
    }
}

int ParkdeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Widget_Animation_Duration: return 0;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void ParkdeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace parkdesk

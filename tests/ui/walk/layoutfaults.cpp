// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/walk/layoutfaults.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 1; // of rounding

QString nameOf(const QWidget &widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    const QString type = QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1);
    return u"%1 %2 \"%3\""_s.arg(type, widget.objectName(), words.left(60));
}

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// A label or control, not what holds them.
bool isLeaf(const QWidget &widget)
{
    if (qobject_cast<const QLineEdit *>(widget.parentWidget()) != nullptr)
        return false; // the toolkit's own button inside a field
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    // The field of a combo or spin box is part of it.
    if (qobject_cast<const QLineEdit *>(&widget) != nullptr)
        return qobject_cast<const QComboBox *>(widget.parentWidget()) == nullptr
            && qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) == nullptr;
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr;
}

/// Over the page by design: lists below a field, what was just done.
bool floats(const QWidget &widget)
{
    static const QStringList floating {u"suggestions"_s, u"commandList"_s, u"toast"_s};
    for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget()) {
        const QString type = QString::fromLatin1(at->metaObject()->className());
        if (floating.contains(at->objectName()) || type.endsWith(u"Toast"_s) || type.endsWith(u"Suggestions"_s))
            return true;
    }
    return false;
}

const QAbstractScrollArea *scrollAreaAround(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            return area;
    }
    return nullptr;
}

QString cutWords(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return {};
    if (label.wordWrap()) {
        const int wanted = label.heightForWidth(label.width());
        return wanted > label.height() + tolerance ? u"is %1 high and needs %2"_s.arg(label.height()).arg(wanted)
                                                   : QString();
    }
    const QSize wanted = label.sizeHint();
    if (wanted.width() > label.width() + tolerance)
        return u"is %1 wide and needs %2"_s.arg(label.width()).arg(wanted.width());
    return wanted.height() > label.height() + tolerance
        ? u"is %1 high and needs %2"_s.arg(label.height()).arg(wanted.height())
        : QString();
}

QString cutWords(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int wanted = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return wanted > field.width() + tolerance ? u"has %1 for words of %2"_s.arg(field.width()).arg(wanted) : QString();
}

QStringList cutHeaders(const QHeaderView &header)
{
    QStringList cut;
    for (int at = 0; header.orientation() == Qt::Horizontal && at < header.count(); ++at) {
        const QString words = header.model()->headerData(at, Qt::Horizontal).toString();
        if (!header.isSectionHidden(at) && !words.isEmpty()
            && header.sectionSizeHint(at) > header.sectionSize(at) + tolerance)
            cut.append(u"column \"%1\" is %2 wide and needs %3"_s.arg(words)
                           .arg(header.sectionSize(at))
                           .arg(header.sectionSizeHint(at)));
    }
    return cut;
}

QString cutIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutWords(*label);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return cutWords(*combo);
    if (qobject_cast<const QAbstractButton *>(&widget) != nullptr) {
        const QSize wanted = widget.sizeHint();
        if (wanted.width() > widget.width() + tolerance || wanted.height() > widget.height() + tolerance)
            return u"is %1 x %2 and needs %3 x %4"_s.arg(widget.width())
                .arg(widget.height())
                .arg(wanted.width())
                .arg(wanted.height());
    }
    return {};
}

bool isOutside(const QWidget &widget, const QWidget &window)
{
    const QRect place = placeOf(widget, window);
    if (const QAbstractScrollArea *area = scrollAreaAround(widget)) {
        // Down one may scroll, sideways nobody looks.
        const QRect view = placeOf(*area->viewport(), window);
        return place.left() < view.left() - tolerance || place.right() > view.right() + tolerance;
    }
    return !window.rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(place);
}

QStringList overlaps(const QList<const QWidget *> &leaves, const QWidget &window)
{
    QStringList faults;
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        for (qsizetype j = i + 1; j < leaves.size(); ++j) {
            const QWidget &one = *leaves.at(i);
            const QWidget &other = *leaves.at(j);
            if (one.isAncestorOf(&other) || other.isAncestorOf(&one))
                continue;
            const QRect both = placeOf(one, window).intersected(placeOf(other, window));
            if (both.width() > tolerance && both.height() > tolerance)
                faults.append(u"%1 and %2 lie on each other"_s.arg(nameOf(one), nameOf(other)));
        }
    }
    return faults;
}

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults;
    QList<const QWidget *> leaves;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || floats(*widget))
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (const QString &cut : cutHeaders(*header))
                faults.append(cut);
        }
        if (!isLeaf(*widget))
            continue;
        if (const QString cut = cutIn(*widget); !cut.isEmpty())
            faults.append(nameOf(*widget) + u' ' + cut);
        if (isOutside(*widget, window))
            faults.append(nameOf(*widget) + u" is outside"_s);
        if (!widget->visibleRegion().isEmpty())
            leaves.append(widget);
    }
    return faults + overlaps(leaves, window);
}

} // namespace parkdesk::test

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pages/firsttimer.h"

#include "tests/ui/pages/pageoffice.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMouseEvent>
#include <QTimer>

#include <numeric>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double keySeconds = 0.28;
constexpr double codeSeconds = 0.50;
constexpr double pointSeconds = 1.10;
constexpr double buttonSeconds = 0.10;
constexpr double handSeconds = 0.40;
constexpr double mindSeconds = 1.35;

} // namespace

void FirstTimer::begin(const QString &step)
{
    m_steps.append({step, {}, 0});
    add(u"M"_s, mindSeconds);
}

void FirstTimer::add(const QString &operators, double seconds)
{
    Step &step = m_steps.last();
    step.operators += (step.operators.isEmpty() ? QString() : u" "_s) + operators;
    step.seconds += seconds;
}

/// The first device one takes costs nothing: the hand was nowhere yet.
void FirstTimer::reach(Hand device)
{
    if (!m_window.isActiveWindow())
        comeBack();
    if (m_hand != device && m_hand != Hand::Nowhere)
        add(u"H"_s, handSeconds);
    m_hand = device;
}

void FirstTimer::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    reach(Hand::Keyboard);
    const bool held = modifiers != Qt::NoModifier;
    add(held ? u"2K"_s : u"K"_s, keySeconds * (held ? 2 : 1));
    QWidget *menu = QApplication::activePopupWidget();
    QTest::keyClick(menu != nullptr ? menu : m_window.focusWidget(), key, modifiers);
    if (menu != nullptr)
        comeBack();
}

/// A desktop gives the window its focus back when a menu closes.
void FirstTimer::comeBack()
{
    if (QApplication::activePopupWidget() != nullptr)
        return;
    m_window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&m_window));
}

void FirstTimer::pick(const QString &actionName)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
        qFatal("no menu is open for %s", qPrintable(actionName));
    for (QAction *action : menu->actions()) {
        if (action->objectName() != actionName)
            continue;
        reach(Hand::Mouse);
        add(u"P BB"_s, pointSeconds + 2 * buttonSeconds);
        const QPoint middle = menu->actionGeometry(action).center();
        QTest::mouseMove(menu, middle);
        QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, middle);
        static_cast<void>(QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }));
        comeBack();
        return;
    }
    qFatal("no entry is called %s", qPrintable(actionName));
}

void FirstTimer::pickFrom(const QString &name, const QString &actionName)
{
    QTimer opened;
    QObject::connect(&opened, &QTimer::timeout, &m_window, [&] {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        opened.stop();
        for (qsizetype i = menu->actions().size(); i > 0; --i) {
            key(Qt::Key_Down);
            if (menu->activeAction()->objectName() == actionName)
                break;
        }
        key(Qt::Key_Return);
    });
    opened.start(10);
    click(name);
}

void FirstTimer::drag(const QString &name, const QPoint &from, const QPoint &to)
{
    QWidget *control = shown(name);
    if (control == nullptr)
        qFatal("nothing to drag on is called %s", qPrintable(name));
    reach(Hand::Mouse);
    add(u"P B P B"_s, 2 * (pointSeconds + buttonSeconds));
    QTest::mousePress(control, Qt::LeftButton, {}, from);
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, control->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(control, &move);
    }
    QTest::mouseRelease(control, Qt::LeftButton, {}, to);
}

void FirstTimer::type(const QString &text)
{
    reach(Hand::Keyboard);
    add(u"%1K"_s.arg(text.size()), keySeconds * static_cast<double>(text.size()));
    QTest::keyClicks(m_window.focusWidget(), text);
}

void FirstTimer::typeCode(const QString &text)
{
    reach(Hand::Keyboard);
    add(u"%1C"_s.arg(text.size()), codeSeconds * static_cast<double>(text.size()));
    QTest::keyClicks(m_window.focusWidget(), text);
}

void FirstTimer::click(const QString &name)
{
    const QWidget *control = shown(name);
    clickAt(name, control == nullptr ? QPoint() : control->rect().center());
}

void FirstTimer::clickAt(const QString &name, const QPoint &at)
{
    QWidget *control = shown(name);
    if (control == nullptr)
        qFatal("nothing to click is called %s", qPrintable(name));
    reach(Hand::Mouse);
    add(u"P BB"_s, pointSeconds + 2 * buttonSeconds);
    QPoint place;
    QWidget *hit = nullptr;
    // Nobody clicks while things are still being laid out.
    const bool isThere = QTest::qWaitFor([&] {
        place = control->mapTo(&m_window, at);
        hit = m_window.childAt(place);
        return hit != nullptr && (hit == control || control->isAncestorOf(hit));
    });
    if (!isThere)
        qFatal("%s is covered by %s", qPrintable(name), hit == nullptr ? "nothing" : qPrintable(hit->objectName()));
    QTest::mouseMove(&m_window, place);
    QTest::mouseClick(hit, Qt::LeftButton, Qt::NoModifier, hit->mapFrom(&m_window, place));
}

bool FirstTimer::takeSuggestedFile()
{
    const auto dialog = [this]() -> QFileDialog * {
        const QList<QFileDialog *> all = m_window.findChildren<QFileDialog *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QWidget *each) { return each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    };
    if (!waitFor([&] { return dialog() != nullptr && dialog()->focusWidget() != nullptr; }))
        return false;
    if (m_hand != Hand::Keyboard)
        add(u"H"_s, handSeconds);
    m_hand = Hand::Keyboard;
    add(u"K"_s, keySeconds);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    const bool gone = QTest::qWaitFor([&] { return dialog() == nullptr; });
    comeBack();
    return gone;
}

bool FirstTimer::waitFor(const std::function<bool()> &come, int mostMs)
{
    QElapsedTimer since;
    since.start();
    const bool came = QTest::qWaitFor(come, mostMs);
    add(u"R"_s, static_cast<double>(since.elapsed()) / 1000);
    return came;
}

bool FirstTimer::setUpOffice(const QString &prices)
{
    const auto isAt = [this](const QString &name) { return waitFor([&] { return focusName() == name; }); };
    begin(u"your office: its name, Enter"_s);
    if (!isAt(u"operatorName"_s))
        return false;
    type(u"Metro Parking"_s);
    key(Qt::Key_Return);
    begin(u"your first lot: its name, Enter"_s);
    if (!isAt(u"lotName"_s))
        return false;
    type(u"North"_s);
    key(Qt::Key_Return);
    begin(prices);
    key(Qt::Key_Return);
    begin(u"you, the owner: name"_s);
    if (!isAt(u"ownerName"_s))
        return false;
    type(u"Meera"_s);
    key(Qt::Key_Tab);
    begin(u"login name"_s);
    if (!isAt(u"ownerLogin"_s))
        return false;
    type(u"meera"_s);
    key(Qt::Key_Tab);
    begin(u"a password, and once more, Enter"_s);
    type(PageOffice::password);
    while (focusName() != u"ownerPasswordAgain"_s)
        key(Qt::Key_Tab);
    type(PageOffice::password);
    key(Qt::Key_Return);
    return isAt(u"box"_s);
}

QString FirstTimer::focusName() const
{
    return m_window.focusWidget() == nullptr ? QString() : m_window.focusWidget()->objectName();
}

QWidget *FirstTimer::shown(const QString &name) const
{
    const QList<QWidget *> all = m_window.findChildren<QWidget *>(name);
    const auto found = std::find_if(all.begin(), all.end(), [](const QWidget *widget) { return widget->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

double FirstTimer::seconds() const
{
    return std::accumulate(m_steps.begin(), m_steps.end(), 0.0,
                           [](double sum, const Step &step) { return sum + step.seconds; });
}

QStringList FirstTimer::steps() const
{
    QStringList lines;
    for (const Step &step : m_steps)
        lines.append(u"%1: %2 = %3 s"_s.arg(step.words, step.operators, QString::number(step.seconds, 'f', 2)));
    lines.append(u"together %1 s"_s.arg(seconds(), 0, 'f', 1));
    return lines;
}

} // namespace parkdesk::test

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/registerdriver.h"
#include "tests/ui/pages/kioskstand.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QRandomGenerator>
#include <QTestEventLoop>

#include <iterator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Random keys, touches and scans at the kiosk: it is never left, opens nothing beside it, shows nothing of another
/// driver, and keeps nothing once it was cleared.
class TstKioskStorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void aStormOfKeysAndTouches();
};

namespace {

constexpr int usualGestures = 2000;
constexpr int gesturesAVisitor = 40;

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

constexpr Qt::Key singleKeys[] = {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Space,
                                  Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,   Qt::Key_Down,    Qt::Key_Backspace,
                                  Qt::Key_Delete, Qt::Key_Menu,   Qt::Key_Help, Qt::Key_F1,      Qt::Key_F4,
                                  Qt::Key_F10,    Qt::Key_F11,    Qt::Key_Meta, Qt::Key_Print,   Qt::Key_Home};
constexpr Qt::KeyboardModifiers chords[] = {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier,
                                            Qt::ControlModifier | Qt::AltModifier,
                                            Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier};

class Storm {
public:
    explicit Storm(quint32 seed)
        : m_random(seed)
    {
        RegisterDriver::Command zoe;
        zoe.fields.name = u"Zoe Quartz"_s;
        zoe.fields.mail = u"zoe@example.org"_s;
        zoe.vehicles = {{u"B ZQ 9999"_s, u"car"_s}};
        must(answerOf(m_stand.office().office().run<RegisterDriver>(QUuid::createUuid(), zoe)));
        m_stand.office().enter(u"B ZQ 9999"_s);
        m_tickets.append(m_stand.office().enter(u"B OP 1"_s));
        m_tickets.append(m_stand.office().reserve(u"B OP 2"_s, minutes(10), hours(2)));
    }

    void gesture()
    {
        const int roll = m_random.bounded(100);
        if (roll < 45)
            touchSomething();
        else if (roll < 55)
            touchAnywhere();
        else if (roll < 70)
            press(static_cast<Qt::Key>(Qt::Key_0 + m_random.bounded(43)));
        else if (roll < 85)
            press(singleKeys[m_random.bounded(static_cast<int>(std::size(singleKeys)))]);
        else if (roll < 93)
            press(static_cast<Qt::Key>(Qt::Key_A + m_random.bounded(26)),
                  chords[m_random.bounded(static_cast<int>(std::size(chords)))]);
        else if (roll < 96)
            m_stand.scan(m_tickets.at(m_random.bounded(static_cast<int>(m_tickets.size()))));
        else if (roll < 98)
            askForMenu();
        else
            m_stand.window().close();
        QTestEventLoop().enterLoopMSecs(0);
        // What a gesture put away is deleted by no loop that began later.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// The visitor goes; what is wrong then.
    [[nodiscard]] QString leave()
    {
        // A card that is asked for holds the page until it is known.
        const auto cleared = [this] {
            m_stand.idleFor(KioskIdle::moreTime + KioskIdle::untilWarning);
            m_stand.idleFor(KioskIdle::warning);
            return m_stand.page() != nullptr && m_stand.page()->objectName() == u"startPage" && kept().isEmpty();
        };
        return QTest::qWaitFor(cleared, longestWaitMs) ? QString()
                                                       : u"kept: %1 | %2"_s.arg(kept().join(u", "), m_stand.allWords());
    }

    /// What is wrong now.
    [[nodiscard]] QString fault()
    {
        if (!m_stand.window().isVisible())
            return u"the kiosk is gone"_s;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (const QWidget *widget : all) {
            if (widget != &m_stand.window() && widget->isVisible())
                return u"another window: "_s + QString::fromLatin1(widget->metaObject()->className());
        }
        if (m_stand.page() == nullptr)
            return u"no page"_s;
        const QString words = m_stand.allWords();
        for (const QString &secret : {u"Quartz"_s, u"zoe@example"_s}) {
            if (words.contains(secret))
                return u"shows another driver: "_s + words;
        }
        return {};
    }
    [[nodiscard]] qsizetype pagesSeen() const { return m_pages.size(); }

private:
    /// Names what a visitor left behind.
    [[nodiscard]] QStringList kept()
    {
        const KioskVisit &visit = m_stand.window().visit();
        const std::pair<bool, const char *> all[] = {{!visit.plate.isEmpty(), "plate"},
                                                     {!visit.code.isEmpty(), "code"},
                                                     {!visit.name.isEmpty(), "name"},
                                                     {!visit.mail.isEmpty(), "mail"},
                                                     {!visit.mailCode.isEmpty(), "code by mail"},
                                                     {!visit.password.isEmpty(), "password"},
                                                     {visit.isLoggedIn() || visit.self.has_value(), "driver"},
                                                     {!visit.maskedSpot.isEmpty(), "spot"},
                                                     {visit.stay.has_value(), "stay"},
                                                     {!visit.way.isEmpty(), "way"},
                                                     {visit.textPercent != 100, "text size"},
                                                     {visit.contrast, "contrast"},
                                                     {visit.lower, "lower keys"},
                                                     {!visit.words.isEmpty(), "words"},
                                                     {!visit.contact.isEmpty(), "contact"},
                                                     {visit.stars != 0, "stars"},
                                                     {!visit.thanks.number.isEmpty(), "number of a receipt"},
                                                     {!visit.thanks.code.isEmpty(), "code of a ticket"},
                                                     {visit.language != LanguageChoice::English, "language"}};
        QStringList names;
        for (const auto &[isKept, name] : all) {
            if (isKept)
                names.append(QString::fromLatin1(name));
        }
        return names;
    }
    void touchSomething()
    {
        if (m_stand.page() == nullptr)
            return;
        m_pages.insert(m_stand.page()->objectName());
        QList<TouchKey *> keys = m_stand.page()->findChildren<TouchKey *>();
        keys.removeIf([](const TouchKey *key) { return !key->isVisible(); });
        if (!keys.isEmpty())
            QTest::mouseClick(keys.at(m_random.bounded(static_cast<int>(keys.size()))), Qt::LeftButton);
    }
    void touchAnywhere()
    {
        const QPoint at(m_random.bounded(m_stand.window().width()), m_random.bounded(m_stand.window().height()));
        QWidget *child = m_stand.window().childAt(at);
        QWidget *target = child == nullptr ? &m_stand.window() : child;
        const Qt::MouseButton button = m_random.bounded(3) == 0 ? Qt::RightButton : Qt::LeftButton;
        QTest::mouseClick(target, button, {}, target->mapFrom(&m_stand.window(), at));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = m_stand.window().focusWidget();
        QTest::keyClick(target == nullptr ? &m_stand.window() : target, key, modifiers);
    }
    void askForMenu()
    {
        if (m_stand.page() == nullptr)
            return;
        QContextMenuEvent event(QContextMenuEvent::Mouse, {40, 40}, m_stand.page()->mapToGlobal(QPoint(40, 40)));
        QCoreApplication::sendEvent(m_stand.page(), &event);
    }

    KioskStand m_stand;
    QRandomGenerator m_random;
    QStringList m_tickets;
    QSet<QString> m_pages;
};

} // namespace

void TstKioskStorm::aStormOfKeysAndTouches()
{
    const int wanted = numberFrom("PARKDESK_KIOSK_KEYS", usualGestures);
    const auto seed = static_cast<quint32>(numberFrom("PARKDESK_FUZZ_SEED", 20261122));
    Storm storm(seed);
    for (int i = 1; i <= wanted; ++i) {
        storm.gesture();
        const QString fault = storm.fault();
        QVERIFY2(fault.isEmpty(), qPrintable(u"gesture %1, seed %2: %3"_s.arg(i).arg(seed).arg(fault)));
        if (i % gesturesAVisitor == 0) {
            const QString kept = storm.leave();
            QVERIFY2(kept.isEmpty(), qPrintable(u"gesture %1, seed %2: %3"_s.arg(i).arg(seed).arg(kept)));
        }
    }
    qInfo("%d gestures, seed %u: %d pages", wanted, seed, static_cast<int>(storm.pagesSeen()));
    // It came around, not only from the start page to help and back.
    QVERIFY(storm.pagesSeen() >= 8);
}

PARKDESK_TEST(TstKioskStorm)

#include "tst_kioskstorm.moc"

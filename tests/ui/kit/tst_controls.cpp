// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/banner.h"
#include "ui/shared/bigbox.h"
#include "ui/shared/card.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/paint.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/segmented.h"
#include "ui/shared/shownwatch.h"
#include "ui/shared/steplist.h"
#include "ui/shared/stockbar.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QVBoxLayout>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void controlsAreThirtyTwoHigh();
    void focusChangesNoSize();
    void errorKeepsTextAndHeight();
    void fieldIsNamedByItsLabel();
    void labelKeepsItsText();
    void segmentsMoveByArrows();
    void keyPresses();
    void nothingWakesAPageThatGoes();
    void accessKeyPresses();
    void bigBoxKeepsWhatWasTyped();
    void passwordShowsAndHides();
    void capsLockIsLearnt();
    void toastWaitsForFocus();
    void stepsGoBackOnly();
    void rowsAreLaidOutTogether();
    void shadowLiesAroundTheBody();
    void stockSaysItsNumbers();
    void toneFollowsTheTheme();
    void everythingFollowsTheTheme();
    void shorterSentenceWhenNarrow();
    void bannerLeavesItsSignFree();
    void rightToLeftMirrors();
};

namespace {

QString accessibleNameOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

/// One of each, without focus.
std::unique_ptr<QWidget> sampler()
{
    auto window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    auto *wrong = new FieldRow(u"&Plate"_s, new QLineEdit(u"K?"_s));
    wrong->setError(u"This is no plate."_s);
    auto *banner = new Banner;
    banner->say(Banner::Kind::Warning, u"The printer has no paper."_s);
    auto *types = new Segmented;
    types->addSegment(1, u"Car"_s, Glyph::Car);
    auto *card = new Card(u"Free now"_s);
    card->setNote(u"City North"_s);
    auto *combo = new QComboBox;
    combo->addItem(glyphIcon(Glyph::Desk), u"Desk 2"_s);
    QWidget *const parts[] = {wrong,
                              banner,
                              types,
                              card,
                              combo,
                              new BigBox(u"Plate"_s),
                              new PasswordEdit,
                              new KeyButton(u"Go"_s, nullptr, KeyButton::Look::Primary),
                              new QCheckBox(u"Print"_s),
                              new TextLabel(u"ok"_s, FontRole::Small, Tone::Success)};
    for (QWidget *part : parts) {
        part->setFocusPolicy(Qt::NoFocus);
        column->addWidget(part);
    }
    window->resize(400, 500);
    return window;
}

} // namespace

void TstControls::controlsAreThirtyTwoHigh()
{
    const QLineEdit edit;
    const QComboBox combo;
    const QPushButton button(u"Move"_s);
    const KeyButton keyed(u"Move"_s);
    QCOMPARE(edit.sizeHint().height(), controlHeight());
    QCOMPARE(combo.sizeHint().height(), controlHeight());
    QCOMPARE(button.sizeHint().height(), controlHeight());
    QCOMPARE(keyed.sizeHint().height(), controlHeight());
}

void TstControls::focusChangesNoSize()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new KeyButton(u"Come In"_s);
    auto *edit = new QLineEdit;
    row->addWidget(button);
    row->addWidget(edit);
    window.show();
    window.activateWindow();
    button->setFocus();
    QTRY_VERIFY(button->hasFocus());
    const QRect before = edit->geometry();
    const QImage plain = edit->grab().toImage();
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    QCOMPARE(edit->geometry(), before);
    QVERIFY(edit->grab().toImage() != plain);
}

void TstControls::errorKeepsTextAndHeight()
{
    auto *edit = new QLineEdit(u"K?"_s);
    FieldRow row(u"&Plate"_s, edit);
    const QSize before = row.sizeHint();
    row.setError(u"This is no plate."_s);
    QVERIFY(row.hasError());
    QCOMPARE(edit->text(), u"K?"_s);
    QCOMPARE(row.sizeHint().height(), before.height());
    QVERIFY(edit->property(refusedProperty).toBool());
    QCOMPARE(edit->accessibleDescription(), u"This is no plate."_s);
    row.setHint(u"as on the vehicle"_s);
    QCOMPARE(edit->accessibleDescription(), u"This is no plate."_s);
    row.clearError();
    QVERIFY(!edit->property(refusedProperty).toBool());
    QCOMPARE(edit->accessibleDescription(), u"as on the vehicle"_s);
}

void TstControls::fieldIsNamedByItsLabel()
{
    auto *edit = new QLineEdit;
    const FieldRow row(u"&Plate"_s, edit);
    QCOMPARE(accessibleNameOf(*edit), u"Plate"_s);
    auto *combo = new QComboBox;
    combo->addItem(u"B-14"_s);
    FieldRow spot(u"&Spot"_s, combo);
    spot.setHint(u"nearest free"_s);
    QCOMPARE(combo->accessibleDescription(), u"nearest free"_s);
    QCOMPARE(spot.findChild<QLabel *>()->buddy(), combo);
}

void TstControls::labelKeepsItsText()
{
    TextLabel label(u"INR 108.00"_s, FontRole::Title);
    QCOMPARE(accessibleNameOf(label), u"INR 108.00"_s);
    NoticeLine line;
    line.setSentence(Sentence(u"%1 lets %2 in."_s, {Piece::key(u"Enter"_s), Piece::plate(u"KA1"_s)}));
    QCOMPARE(accessibleNameOf(line), u"Enter lets KA 1 in."_s);
}

void TstControls::segmentsMoveByArrows()
{
    Segmented types;
    types.addSegment(10, u"Car"_s, Glyph::Car);
    types.addSegment(20, u"Truck"_s, Glyph::Truck);
    types.addSegment(30, u"Bike"_s, Glyph::Bike);
    QSignalSpy chosen(&types, &Segmented::chosen);
    QCOMPARE(types.currentId(), 10);
    const QSize before = types.sizeHint();
    types.show();
    types.activateWindow();
    types.setFocus();
    QTRY_VERIFY(types.focusWidget() != nullptr && types.focusWidget()->hasFocus());
    QTest::keyClick(types.focusWidget(), Qt::Key_Right);
    QCOMPARE(types.currentId(), 20);
    QCOMPARE(chosen.count(), 1);
    types.setCurrentId(30);
    QCOMPARE(chosen.count(), 1);
    types.chooseNext();
    QCOMPARE(types.currentId(), 10);
    types.setSegmentEnabled(20, false, u"no truck spots"_s);
    types.chooseNext();
    QCOMPARE(types.currentId(), 30);
    QCOMPARE(types.sizeHint(), before);
    types.clear();
    QCOMPARE(types.currentId(), -1);
}

/// A page that is a window of its own is hidden by ~QWidget, when its members are gone.
void TstControls::nothingWakesAPageThatGoes()
{
    struct Page : QWidget {
        explicit Page(QStringList &told)
        {
            connect(&m_shown, &ShownWatch::changed, this,
                    [&told](bool shown) { told.append(shown ? u"shown"_s : u"hidden"_s); });
        }
        ShownWatch m_shown {*this};
    };
    QStringList told;
    {
        Page page(told);
        page.show();
        page.hide();
        page.show();
    }
    QCOMPARE(told, QStringList({u"shown"_s, u"hidden"_s, u"shown"_s}));
}

void TstControls::keyPresses()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new KeyButton(u"Card 108.00"_s);
    button->setKey(QKeySequence(Qt::Key_F8));
    auto *edit = new QLineEdit;
    row->addWidget(button);
    row->addWidget(edit);
    window.show();
    window.activateWindow();
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    const QSignalSpy clicked(button, &KeyButton::clicked);
    QTest::keyClick(edit, Qt::Key_F8);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(button->keyHint(), u"F8"_s);
    QCOMPARE(accessibleNameOf(*button), u"Card 108.00"_s);
}

void TstControls::accessKeyPresses()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new KeyButton(u"&Come in"_s);
    button->setKeyHint(u"Alt+C"_s);
    row->addWidget(button);
    window.show();
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    const QSignalSpy clicked(button, &KeyButton::clicked);
    QTest::keyClick(&window, Qt::Key_C, Qt::AltModifier);
    QCOMPARE(clicked.count(), 1);
}

void TstControls::bigBoxKeepsWhatWasTyped()
{
    BigBox box(u"Plate, ticket, booking code or spot"_s);
    QTest::keyClicks(&box, u"ka19p"_s);
    QCOMPARE(box.text(), u"ka19p"_s);
    QCOMPARE(box.font().capitalization(), QFont::AllUppercase);
    QCOMPARE(accessibleNameOf(box), u"Plate, ticket, booking code or spot"_s);
    const int height = box.sizeHint().height();
    box.setHint(Sentence(u"not inside %1"_s, {Piece::key(u"Esc"_s)}));
    box.setDimmed(true);
    QTest::keyClicks(&box, u"x"_s);
    QCOMPARE(box.text(), u"ka19p"_s);
    QCOMPARE(box.sizeHint().height(), height);
}

void TstControls::passwordShowsAndHides()
{
    PasswordEdit edit;
    auto *toggle = edit.findChild<KeyButton *>();
    QVERIFY(!edit.isShown());
    QCOMPARE(accessibleNameOf(*toggle), u"Show the password"_s);
    edit.setText(u"tulip"_s);
    toggle->click();
    QVERIFY(edit.isShown());
    QCOMPARE(edit.text(), u"tulip"_s);
    edit.forget();
    QVERIFY(!edit.isShown());
    QVERIFY(edit.text().isEmpty());
}

void TstControls::capsLockIsLearnt()
{
    PasswordEdit edit;
    const QSignalSpy spy(&edit, &PasswordEdit::capsLockChanged);
    const auto press = [&edit](int key, Qt::KeyboardModifiers modifiers, const QString &text) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(&edit, &event);
    };
    press(Qt::Key_A, Qt::NoModifier, u"a"_s);
    press(Qt::Key_A, Qt::ShiftModifier, u"A"_s);
    press(Qt::Key_1, Qt::NoModifier, u"1"_s);
    QVERIFY(!edit.isCapsLockOn());
    press(Qt::Key_A, Qt::NoModifier, u"A"_s);
    QVERIFY(edit.isCapsLockOn());
    press(Qt::Key_CapsLock, Qt::NoModifier, {});
    QVERIFY(!edit.isCapsLockOn());
    QCOMPARE(spy.count(), 2);
}

void TstControls::toastWaitsForFocus()
{
    QWidget window;
    window.resize(600, 300);
    auto *row = new QHBoxLayout(&window);
    auto *edit = new QLineEdit;
    row->addWidget(edit);
    Toast toast(&window);
    window.show();
    window.activateWindow();
    toast.say(u"KA 19 P 4456 came in on B-14."_s, u"Undo"_s, u"Ctrl+Z"_s);
    QVERIFY(toast.isVisible());
    QVERIFY(window.rect().contains(toast.geometry()));
    auto *action = toast.findChild<KeyButton *>(u"toastAction"_s);
    QVERIFY(!toast.isHeld());
    action->setFocus();
    QTRY_VERIFY(action->hasFocus());
    QVERIFY(toast.isHeld());
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    QVERIFY(!toast.isHeld());
    const QSignalSpy triggered(&toast, &Toast::actionTriggered);
    action->click();
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!toast.isVisible());
    toast.say(u"Done."_s);
    QVERIFY(!action->isVisible());
}

void TstControls::rowsAreLaidOutTogether()
{
    Card card(u"Facts"_s);
    card.show();
    auto *before = new QLabel(u"before"_s);
    card.body()->addWidget(before);
    QTRY_VERIFY(before->isVisible());
    int layouts = 0;
    class Counter : public QObject {
    public:
        int *count = nullptr;
        bool eventFilter(QObject *, QEvent *event) override
        {
            *count += event->type() == QEvent::Resize ? 1 : 0;
            return false;
        }
    } counter;
    counter.count = &layouts;
    before->installEventFilter(&counter);
    QList<QLabel *> rows;
    auto *hidden = new QLabel(u"hidden"_s);
    {
        const LayoutBatch batch(card);
        const LayoutBatch inner(card); // who is called from within another changes nothing
        for (int i = 0; i < 12; ++i) {
            rows.append(new QLabel(QString(20 + 20 * i, u'w')));
            card.body()->addWidget(rows.last());
        }
        hidden->hide();
        card.body()->addWidget(hidden);
        QCOMPARE(layouts, 0);
    }
    for (int i = 1; i < rows.size(); ++i) {
        QVERIFY(rows.at(i)->isVisible());
        QVERIFY(rows.at(i)->y() > rows.at(i - 1)->y());
    }
    QVERIFY(!hidden->isVisible());
    QVERIFY2(layouts <= 2, qPrintable(QString::number(layouts)));
}

void TstControls::shadowLiesAroundTheBody()
{
    QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paintShadow(painter, QRectF(15, 15, 30, 30), QColor::fromRgb(qRgb(0, 0, 0)), 8);
    }
    const auto shade = [&image](int x, int y) { return qAlpha(image.pixel(x, y)); };
    QVERIFY(shade(30, 46) > shade(30, 50)); // darkest at the body
    QVERIFY(shade(30, 50) > 0 && shade(12, 30) > 0 && shade(48, 30) > 0);
    QCOMPARE(shade(30, 58), 0);
    QVERIFY(shade(16, 16) > 0); // below its round corners as well
}

void TstControls::stepsGoBackOnly()
{
    StepList steps;
    for (const QString &title : {u"Language"_s, u"Lot"_s, u"Prices"_s})
        steps.addStep(title, u"detail"_s);
    steps.setCurrent(1);
    QSignalSpy requested(&steps, &StepList::stepRequested);
    const QList<StepItem *> items = steps.findChildren<StepItem *>();
    items.at(2)->click();
    items.at(1)->click();
    QCOMPARE(requested.count(), 0);
    items.at(0)->click();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toInt(), 0);
    QCOMPARE(items.at(0)->state(), StepItem::State::Finished);
    QCOMPARE(accessibleNameOf(*items.at(2)), u"Step 3: Prices"_s);
}

void TstControls::stockSaysItsNumbers()
{
    StockBar bar;
    bar.resize(121, 8);
    bar.setStock({72, 7, 120});
    QCOMPARE(bar.stock().free(), 41);
    QCOMPARE(accessibleNameOf(bar), u"72 occupied, 7 booked, 41 free of 120"_s);
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(10, 4), Theme::light().spots[Theme::Occupied].fill);
    QCOMPARE(image.pixelColor(115, 4), Theme::light().spots[Theme::Free].fill);
    bar.setStock({9, 4, 10});
    QCOMPARE(bar.stock().free(), 0);
}

void TstControls::toneFollowsTheTheme()
{
    const TextLabel label(u"late"_s, FontRole::Body, Tone::Warning);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light().warning.text);
    applyTheme(*qApp, ThemeChoice::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::dark().warning.text);
    applyTheme(*qApp, ThemeChoice::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::light().warning.text);
}

void TstControls::everythingFollowsTheTheme()
{
    // Built in one theme and changed to the other looks like built in the other.
    for (const auto &[before, after] : {std::pair {ThemeChoice::Light, ThemeChoice::Dark},
                                        {ThemeChoice::Dark, ThemeChoice::HighContrast},
                                        {ThemeChoice::HighContrast, ThemeChoice::Light}}) {
        applyTheme(*qApp, before);
        const std::unique_ptr<QWidget> changed = sampler();
        const QImage earlier = changed->grab().toImage();
        applyTheme(*qApp, after);
        // Qt tells the widgets of a new palette through the event loop.
        QCoreApplication::sendPostedEvents();
        const std::unique_ptr<QWidget> fresh = sampler();
        QVERIFY(changed->grab().toImage() != earlier);
        QCOMPARE(changed->grab().toImage(), fresh->grab().toImage());
    }
}

void TstControls::shorterSentenceWhenNarrow()
{
    const Sentence full(u"%1 lets it come in until about %2."_s, {Piece::key(u"Enter"_s), Piece::bold(u"18:05"_s)});
    const Sentence brief(u"%1 lets it come in."_s, {Piece::key(u"Enter"_s)});
    NoticeLine line;
    line.setSentences({full, brief});
    NoticeLine briefLine;
    briefLine.setSentence(brief);
    line.resize(brief.width() + 2, 24);
    briefLine.resize(line.size());
    QVERIFY(brief.width() < full.width());
    QCOMPARE(line.grab().toImage(), briefLine.grab().toImage());
    QCOMPARE(accessibleNameOf(line), full.plainText());
}

void TstControls::bannerLeavesItsSignFree()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Banner banner;
        banner.setLayoutDirection(direction);
        banner.say(Banner::Kind::Success, u"5 files are in the folder."_s);
        banner.resize(400, 40);
        banner.show();
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        const QRect text = QStyle::visualRect(direction, banner.rect(), banner.findChild<TextLabel *>()->geometry());
        QVERIFY(text.left() >= metric::cardPadding + metric::glyphSize);
    }
}

void TstControls::rightToLeftMirrors()
{
    Segmented types;
    types.addSegment(1, u"Car"_s);
    types.addSegment(2, u"Truck"_s);
    types.setLayoutDirection(Qt::RightToLeft);
    types.resize(types.sizeHint());
    types.show();
    const QList<Segment *> segments = types.findChildren<Segment *>();
    QVERIFY(segments.at(0)->x() > segments.at(1)->x());

    PasswordEdit edit;
    edit.setLayoutDirection(Qt::RightToLeft);
    edit.resize(300, 32);
    edit.show();
    QVERIFY(edit.findChild<KeyButton *>()->geometry().right() < 150);

    FieldRow row(u"Name"_s, new QLineEdit);
    row.setLayoutDirection(Qt::RightToLeft);
    row.resize(500, 60);
    row.show();
    QVERIFY(row.findChild<QLabel *>()->x() > row.input()->x());

    StockBar bar;
    bar.setLayoutDirection(Qt::RightToLeft);
    bar.resize(101, 8);
    bar.setStock({50, 0, 100});
    QCOMPARE(bar.grab().toImage().pixelColor(90, 4), Theme::light().spots[Theme::Occupied].fill);
}

PARKDESK_TEST(TstControls)
#include "tst_controls.moc"

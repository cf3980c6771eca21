// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/banner.h"
#include "ui/shared/bigbox.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/plateview.h"
#include "ui/shared/segmented.h"
#include "ui/shared/steplist.h"
#include "ui/shared/stockbar.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace parkdesk;
using namespace Qt::StringLiterals;

namespace {

KeyButton *tile(const QString &text, const QString &detail, Glyph glyph, const QString &key)
{
    auto *button = new KeyButton(text);
    button->setDetail(detail);
    button->setGlyph(glyph);
    button->setKeyHint(key);
    return button;
}

KeyButton *keyed(const QString &text, Glyph glyph, const QString &key, KeyButton::Look look = KeyButton::Look::Normal)
{
    auto *button = new KeyButton(text, nullptr, look);
    button->setGlyph(glyph);
    button->setKeyHint(key);
    return button;
}

template <typename... Widgets>
QHBoxLayout *rowOf(Widgets *...widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    (row->addWidget(widgets), ...);
    return row;
}

Card *boxCard(bool typing)
{
    auto *card = new Card;
    auto *box = new BigBox(u"Plate, ticket, booking code or spot"_s);
    auto *line = new NoticeLine;
    card->body()->setSpacing(metric::rowGap);
    card->body()->addWidget(box);
    card->body()->addWidget(line);
    if (!typing) {
        box->setHint(Sentence(u"%1"_s, {Piece::key(u"F2"_s)}));
        line->setQuiet(true);
        line->setSentence(Sentence(u"Type a plate or scan a ticket. This line then says what %1 will do. %2 shows all "
                                   "you can type."_s,
                                   {Piece::key(u"Enter"_s), Piece::key(u"?"_s)}));
        card->body()->addLayout(rowOf(tile(u"&Come in"_s, u"spot and ticket"_s, Glyph::In, u"Alt+C"_s),
                                      tile(u"&Go out"_s, u"amount to pay"_s, Glyph::Out, u"Alt+G"_s),
                                      tile(u"&Book"_s, u"a spot for later"_s, Glyph::Book, u"Ctrl+N"_s)));
        return card;
    }
    box->setText(u"ka19p4456"_s);
    box->setHint(Sentence(u"not inside · not booked %1 clears"_s, {Piece::key(u"Esc"_s)}));
    line->setSentence(Sentence(u"%1 lets %2 come in as a %3 on spot %4 until about %5 and prints the ticket."_s,
                               {Piece::key(u"Enter"_s), Piece::plate(u"KA19P4456"_s), Piece::bold(u"car"_s),
                                Piece::bold(u"B-14"_s), Piece::bold(u"18:05"_s)}));
    auto *types = new Segmented;
    const std::pair<QString, Glyph> names[] = {{u"Car"_s, Glyph::Car},
                                               {u"Truck"_s, Glyph::Truck},
                                               {u"Bike"_s, Glyph::Bike},
                                               {u"Scooty"_s, Glyph::Scooty},
                                               {u"Cycle"_s, Glyph::Cycle}};
    for (const auto &[name, glyph] : names)
        types->addSegment(types->count(), name, glyph);
    auto *spot = new QComboBox;
    spot->addItems({u"B-14 nearest free"_s, u"B-15"_s});
    auto *row = rowOf(types, spot, keyed(u"Come In"_s, Glyph::None, u"Enter"_s, KeyButton::Look::Primary));
    row->setStretch(1, 1);
    card->body()->addLayout(row);
    return card;
}

Card *stockCard()
{
    auto *card = new Card(u"Free now"_s);
    card->setNote(u"City North, places a vehicle could take at once"_s);
    card->setCorner(new StockLegend);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    const std::tuple<QString, Glyph, Stock> stocks[] = {{u"Car"_s, Glyph::Car, {72, 7, 120}},
                                                        {u"Truck"_s, Glyph::Truck, {5, 0, 8}},
                                                        {u"Bike"_s, Glyph::Bike, {18, 0, 40}},
                                                        {u"Cycle"_s, Glyph::Cycle, {4, 0, 30}}};
    for (const auto &[name, glyph, stock] : stocks) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        auto *title = new NoticeLine;
        title->setSentence(Sentence(u"%1 %2"_s, {Piece::sign(glyph), Piece::quiet(name)}));
        column->addWidget(title);
        auto *figures = rowOf(new TextLabel(QString::number(stock.free()), FontRole::Title),
                              new TextLabel(u"of %1"_s.arg(stock.total), FontRole::Small, Tone::Quiet));
        figures->addStretch();
        column->addLayout(figures);
        auto *bar = new StockBar;
        bar->setStock(stock);
        column->addWidget(bar);
        row->addLayout(column);
    }
    card->body()->addLayout(row);
    return card;
}

QWidget *listRow(const QString &time, const QString &plate, const QString &spot, Tag *tag)
{
    auto *widget = new QWidget;
    auto *plateView = new PlateView(FontRole::ListPlate);
    plateView->setPlate(plate);
    auto *row = rowOf(new TextLabel(time, FontRole::Body, Tone::Quiet), plateView, new TextLabel(spot), tag);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->setStretch(1, 1);
    widget->setLayout(row);
    return widget;
}

Card *listCard()
{
    auto *card = new Card(u"Leaving soon"_s);
    card->setNote(u"next 60 min  13"_s);
    card->setCorner(keyed(u"all"_s, Glyph::None, u"Ctrl+4"_s, KeyButton::Look::Quiet));
    card->body()->addWidget(
        listRow(u"12:50"_s, u"UP16BT3309"_s, u"B-22"_s, new Tag(TagKind::Error, Glyph::Warning, u"+1 h 15"_s)));
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(
        listRow(u"14:10"_s, u"KA01AB1234"_s, u"A-07"_s, new Tag(TagKind::Soon, Glyph::Clock, u"in 5 min"_s)));
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(
        listRow(u"15:30"_s, u"KA 51 MD 3320"_s, u"–"_s, new Tag(TagKind::Warning, Glyph::Warning, u"no spot"_s)));
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(
        listRow(u"15:50"_s, u"DL 8C AF 5030"_s, u"A-28"_s, new Tag(TagKind::Success, Glyph::Tick, u"paid"_s)));
    card->body()->addStretch();
    return card;
}

Card *amountCard()
{
    auto *card = new Card;
    card->setStrongEdge(true);
    auto *body = card->body();
    body->setSpacing(metric::rowGap);
    auto *plate = new PlateView(FontRole::PanelPlate);
    plate->setPlate(u"KA01AB1234"_s);
    body->addLayout(rowOf(plate, new KeyCap(u"Esc"_s), new TextLabel(u"back"_s, FontRole::Small, Tone::Quiet)));
    body->addWidget(new Hairline);
    auto *given = new MoneyEdit(Currency::fromCode(u"INR"_s).value());
    given->setLarge(true);
    given->setText(u"200"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(u"Cash given"_s, FontRole::Strong));
    words->addWidget(new TextLabel(u"empty means exact"_s, FontRole::Small, Tone::Quiet));
    auto *cash = new QHBoxLayout;
    cash->addLayout(words);
    cash->addStretch();
    cash->addWidget(given);
    body->addLayout(cash);
    body->addLayout(rowOf(new QPushButton(u"108"_s), new QPushButton(u"110"_s), new QPushButton(u"200"_s),
                          new QPushButton(u"500"_s)));
    auto *change = new Card;
    change->setSunken(true);
    change->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *back = new TextLabel(u"92.00"_s, FontRole::Change);
    back->setAlignment(Qt::AlignRight);
    change->body()->addLayout(rowOf(new TextLabel(u"Change"_s, FontRole::Value), back));
    body->addWidget(change);
    auto *take = keyed(u"Take Cash 200.00, Give Back 92.00"_s, Glyph::Paid, u"Enter"_s, KeyButton::Look::Primary);
    take->setMinimumHeight(40);
    body->addWidget(take);
    body->addLayout(
        rowOf(keyed(u"Card 108.00"_s, Glyph::Card, u"F8"_s), keyed(u"Account 108.00"_s, Glyph::Account, u"F9"_s)));
    auto *lost = keyed(u"Lost ticket"_s, Glyph::Ticket, u"Ctrl+Shift+L"_s);
    lost->setEnabled(false);
    body->addLayout(rowOf(keyed(u"Discount…"_s, Glyph::Discount, u"F6"_s), lost));
    body->addStretch();
    return card;
}

Card *formCard()
{
    auto *card = new Card(u"Fields"_s);
    auto *body = card->body();
    auto *name = new QLineEdit(u"City North"_s);
    body->addWidget(new FieldRow(u"&Name"_s, name));
    auto *plate = new QLineEdit(u"K?"_s);
    auto *wrong = new FieldRow(u"&Plate"_s, plate);
    wrong->setError(u"This is no plate. Type its letters and digits; blanks do not matter."_s);
    body->addWidget(wrong);
    auto *password = new PasswordEdit;
    password->setText(u"tulip-ferry"_s);
    auto *secret = new FieldRow(u"Pass&word"_s, password);
    secret->setWarning(u"Caps Lock is on"_s);
    body->addWidget(secret);
    auto *spots = new QSpinBox;
    spots->setValue(40);
    auto *count = new FieldRow(u"&Spots"_s, spots, FieldRow::Place::Beside);
    count->setInputWidth(96);
    count->setHint(u"A-01 … A-40"_s);
    body->addWidget(count);
    auto *zone = new QComboBox;
    zone->addItem(u"Asia/Kolkata, now 14:05"_s);
    auto *off = new QLineEdit(u"not now"_s);
    off->setEnabled(false);
    auto *assigned = new QRadioButton(u"Assigned: the ticket names a spot"_s);
    assigned->setChecked(true);
    auto *check = new QCheckBox(u"Print the ticket"_s);
    check->setChecked(true);
    body->addSpacing(8);
    body->addLayout(rowOf(zone, off));
    body->addSpacing(8);
    body->addLayout(rowOf(assigned, new QRadioButton(u"Free choice"_s), check, new QCheckBox(u"Off"_s)));
    body->addStretch();
    return card;
}

QTableWidget *sampleTable()
{
    auto *table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels({u"Name"_s, u"May act as"_s, u"Since"_s});
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(u"cell %1 %2"_s.arg(row).arg(column)));
    }
    dressTable(*table);
    table->selectRow(1);
    return table;
}

Card *wizardCard()
{
    auto *card = new Card(u"Welcome"_s);
    card->setSunken(true);
    auto *steps = new StepList;
    steps->addStep(u"Language and currency"_s, u"English, INR"_s);
    steps->addStep(u"Your first lot"_s, u"name, spots, rows"_s);
    steps->addStep(u"Prices"_s, u"pick a pattern, see the sign"_s);
    steps->setCurrent(1);
    card->body()->addWidget(steps);
    auto *empty = new EmptyState(u"No bookings today."_s);
    empty->setAction(u"Book a Spot"_s, u"Ctrl+N"_s);
    card->body()->addWidget(empty, 1);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    card->body()->addWidget(progress);
    return card;
}

QWidget *deskPage()
{
    auto *page = new QWidget;
    auto *left = new QVBoxLayout;
    left->setSpacing(metric::cardGap);
    left->addWidget(boxCard(false));
    left->addWidget(boxCard(true));
    left->addWidget(stockCard());
    left->addWidget(listCard(), 1);
    auto *right = new QVBoxLayout;
    right->addWidget(amountCard());
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    row->setSpacing(metric::pageMargin);
    row->addLayout(left, 2);
    row->addLayout(right, 1);
    page->resize(1190, 720);
    return page;
}

QWidget *formPage()
{
    auto *page = new QWidget;
    auto *left = new QVBoxLayout;
    left->setSpacing(metric::cardGap);
    const std::pair<Banner::Kind, QString> banners[] = {
        {Banner::Kind::Warning, u"The database cannot be reached. What you see is from 14:02."_s},
        {Banner::Kind::Error, u"The printer has no paper."_s},
        {Banner::Kind::Info, u"This is the demo town. Nothing here is real."_s}};
    for (const auto &[kind, words] : banners) {
        auto *banner = new Banner;
        banner->say(kind, words);
        banner->setAction(kind == Banner::Kind::Warning ? u"Try Again"_s : QString());
        left->addWidget(banner);
    }
    left->addWidget(formCard());
    left->addWidget(sampleTable(), 1);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    row->setSpacing(metric::pageMargin);
    row->addLayout(left, 2);
    row->addWidget(wizardCard(), 1);
    page->resize(1190, 720);
    auto *toast = new Toast(page);
    toast->say(u"KA 19 P 4456 came in on B-14."_s, u"Undo"_s, u"Ctrl+Z"_s);
    return page;
}

void save(const QString &directory, const QString &name)
{
    const std::pair<QString, QWidget *> pages[] = {{u"desk"_s, deskPage()}, {u"form"_s, formPage()}};
    for (const auto &[title, page] : pages) {
        const std::unique_ptr<QWidget> owned(page);
        page->show();
        QWidget *field =
            title == u"desk" ? static_cast<QWidget *>(page->findChild<BigBox *>()) : page->findChild<QLineEdit *>();
        page->activateWindow();
        field->setFocus();
        QCoreApplication::sendPostedEvents();
        page->grab().save(QDir(directory).filePath(u"%1-%2.png"_s.arg(title, name)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--save") {
        save(arguments.at(2), u"light"_s);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        save(arguments.at(2), u"light-rtl"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(application, ThemeChoice::Dark);
        save(arguments.at(2), u"dark"_s);
        applyTheme(application, ThemeChoice::HighContrast);
        save(arguments.at(2), u"contrast"_s);
        return 0;
    }
    const std::unique_ptr<QWidget> desk(deskPage());
    const std::unique_ptr<QWidget> form(formPage());
    desk->show();
    form->show();
    return QApplication::exec();
}

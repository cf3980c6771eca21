// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskpage.h"

#include "ui/kiosk/kioskpad.h"
#include "ui/kiosk/kioskpanel.h"
#include "ui/kiosk/kioskscroll.h"
#include "ui/kiosk/kiosksteps.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/platetext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

KioskPage::KioskPage(KioskRoom &room, const QString &name)
    : m_room(room)
    , m_info(new QWidget)
    , m_infoColumn(new QVBoxLayout(m_info))
    , m_notice(kioskLabel(room.scale, {}, KioskText::Strong, Tone::Error))
{
    setObjectName(name);
    setFocusPolicy(Qt::ClickFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_infoColumn->setContentsMargins(0, 0, 0, 0);
    m_infoColumn->setSpacing(room.scale.mm(4));
    m_notice->setObjectName(u"notice"_s);
    m_notice->hide();
}

void KioskPage::setSteps(const QStringList &steps, int now)
{
    m_steps = steps;
    m_step = now;
}

void KioskPage::setTitle(const QString &title)
{
    setAccessibleName(title);
    addText(title, KioskText::Title, Tone::Normal, u"title"_s);
}

void KioskPage::setLead(const QString &lead)
{
    addText(lead, KioskText::Body, Tone::Normal, u"lead"_s);
}

void KioskPage::addInfo(QWidget *widget, int stretch)
{
    m_infoColumn->addWidget(widget, stretch);
    m_fills = m_fills || stretch > 0;
}

QLabel *KioskPage::addText(const QString &text, KioskText role, Tone tone, const QString &name)
{
    TextLabel *label = kioskLabel(scale(), text, role, tone);
    label->setObjectName(name);
    m_infoColumn->addWidget(label);
    return label;
}

void KioskPage::addWhomToAsk()
{
    auto *sheet = new KioskPanel(scale());
    sheet->setTone(Tone::Quiet);
    const QString phone = m_room.start ? m_room.start->place.phone : QString();
    if (phone.isEmpty()) {
        sheet->body()->addWidget(kioskLabel(scale(), tr("Please come to the desk of this lot."), KioskText::Heading));
    } else {
        sheet->body()->addWidget(kioskLabel(scale(), tr("Call the office")));
        TextLabel *number = kioskLabel(scale(), leftToRight(phone), KioskText::Title);
        number->setObjectName(u"officePhone"_s);
        sheet->body()->addWidget(number);
    }
    addInfo(sheet);
}

KioskPad *KioskPage::setPad(KioskPad *pad)
{
    m_pad = pad;
    connect(pad, &KioskPad::typed, this, [this](const QString &text) { type(text); });
    connect(pad, &KioskPad::erased, this, [this] { erase(); });
    return pad;
}

TouchKey *KioskPage::addChoice(const QString &name, const QString &text, const QString &detail, KioskGlyph glyph,
                               const std::function<void()> &chosen)
{
    auto *key = new TouchKey(scale(), name, text);
    key->setDetail(detail);
    key->setGlyph(glyph);
    leadAside(key, chosen);
    m_choices.append(key);
    return key;
}

void KioskPage::addRowKey(TouchKey *key)
{
    m_rows.append(key);
}

TouchKey *KioskPage::setNext(const QString &text, const std::function<void()> &next, const QString &detail)
{
    m_nextKey = new TouchKey(scale(), u"next"_s, text);
    m_nextKey->setDetail(detail);
    m_nextKey->setLook(TouchKey::Look::Primary);
    m_nextKey->setGlyph(KioskGlyph::Next);
    m_nextKey->setGlyphBehind(true);
    m_next = next;
    connect(m_nextKey, &TouchKey::clicked, this, [this] { KioskPage::next(); });
    return m_nextKey;
}

void KioskPage::say(const QString &text, Tone tone)
{
    m_notice->setText(text);
    m_notice->setTone(tone);
    m_notice->setVisible(!text.isEmpty());
    announce(m_notice, tone == Tone::Error ? Urgency::Urgent : Urgency::Polite);
    if (m_scroll != nullptr && !text.isEmpty())
        m_scroll->ensureWidgetVisible(m_notice);
}

void KioskPage::sayError(const Error &error)
{
    setBusy(false);
    if (!m_room.ways.tookAway(error))
        say(kioskErrorText(error));
}

void KioskPage::setBusy(bool busy)
{
    m_busy = busy;
    m_acting = m_acting && busy;
    if (busy)
        say(tr("One moment, please."), Tone::Quiet);
    else
        say({});
}

void KioskPage::thank(const KioskThanks &thanks)
{
    visit().thanks = thanks;
    m_room.ways.go(KioskView::Thanks);
}

void KioskPage::setKeysEnabled(bool enabled)
{
    const QList<TouchKey *> keys = findChildren<TouchKey *>();
    for (TouchKey *key : keys)
        key->setEnabled(enabled);
}

void KioskPage::type(const QString &) { }

void KioskPage::erase() { }

void KioskPage::next()
{
    if (m_next && !m_busy && m_nextKey->isEnabled())
        m_next();
}

void KioskPage::takeScan(const QString &text)
{
    if (!m_busy)
        findText(text);
}

void KioskPage::takeFocus()
{
    if (m_firstFocus != nullptr)
        m_firstFocus->setFocus(Qt::OtherFocusReason);
    else if (m_nextKey != nullptr)
        m_nextKey->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void KioskPage::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (m_gone)
        return; // held back for this page, which is no more
    if (event->isAutoRepeat() || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: next(); return;
    case Qt::Key_Backspace: erase(); return;
    case Qt::Key_Escape:
        if (m_hasBack && !m_busy)
            m_room.ways.back();
        return;
    default: break;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint())
        type(text);
}

// The layout

void KioskPage::arrange()
{
    m_infoColumn->insertWidget(std::min(2, m_infoColumn->count()), m_notice);
    if (!m_fills)
        m_infoColumn->addStretch(1);
    m_scroll = new KioskScroll(m_info);
    m_scroll->setObjectName(u"scroll"_s);
    auto *column = new QVBoxLayout(this);
    const int side = scale().mm(12.7);
    column->setContentsMargins(side, scale().mm(scale().isUpright() ? 11 : 6), side, scale().mm(6));
    column->setSpacing(scale().mm(5));
    if (scale().isUpright())
        arrangeUpright(*column);
    else
        arrangeWide(*column);
}

void KioskPage::arrangeUpright(QVBoxLayout &column)
{
    if (m_hasHeader)
        column.addWidget(makeHeader(!isLow()));
    if (!m_steps.isEmpty())
        column.addWidget(new KioskSteps(scale(), m_steps, m_step));
    column.addWidget(m_scroll, 1);
    if (QWidget *keys = keysWidget())
        column.addWidget(keys);
    column.addWidget(makeNavigation());
    column.addWidget(makeFooter(false));
}

void KioskPage::arrangeWide(QVBoxLayout &column)
{
    if (m_hasHeader)
        column.addWidget(makeHeader(!isLow()));
    if (!m_steps.isEmpty())
        column.addWidget(new KioskSteps(scale(), m_steps, m_step));
    QWidget *keys = keysWidget();
    if (keys == nullptr || isLow()) {
        column.addWidget(m_scroll, 1);
        if (keys != nullptr)
            column.addWidget(keys);
    } else {
        auto *sides = new QHBoxLayout;
        sides->setSpacing(scale().mm(8));
        sides->addWidget(m_scroll, 9);
        auto *right = new QVBoxLayout;
        right->addStretch(1);
        right->addWidget(keys);
        sides->addLayout(right, 11);
        column.addLayout(sides, 1);
    }
    column.addWidget(makeFooter(true));
}

QWidget *KioskPage::keysWidget()
{
    if (m_keys != nullptr)
        return m_keys;
    if (m_pad != nullptr && m_choices.isEmpty() && m_rows.isEmpty())
        return m_pad;
    if (m_pad == nullptr && m_choices.isEmpty() && m_rows.isEmpty())
        return nullptr;
    auto *keys = new QWidget;
    auto *column = new QVBoxLayout(keys);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scale().mm(3));
    const bool flat = isLow() && !scale().isUpright();
    if (!m_rows.isEmpty()) {
        auto *list = new QGridLayout;
        list->setSpacing(scale().mm(3));
        for (int i = 0; i < m_rows.size(); ++i) {
            m_rows.at(i)->setKeySize(100, isLow() ? KioskScale::keyMm : 30);
            list->addWidget(m_rows.at(i), flat ? i / 2 : i, flat ? i % 2 : 0);
        }
        column->addLayout(list);
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(scale().mm(3));
    const int count = static_cast<int>(m_choices.size());
    const int columns = count == 1 ? 1 : flat ? (count + 1) / 2 : 2;
    const double usual = scale().isUpright() ? 48 : 38;
    const double low = scale().isUpright() ? 26 : 24;
    const double high = isLow() ? low : usual;
    for (int i = 0; i < count; ++i) {
        m_choices.at(i)->setKeySize(60, high);
        // One that is left over takes the whole row.
        const bool alone = i == count - 1 && i % columns == 0;
        grid->addWidget(m_choices.at(i), i / columns, i % columns, 1, alone ? columns : 1);
    }
    column->addLayout(grid);
    if (m_pad != nullptr)
        column->addWidget(m_pad);
    return keys;
}

void KioskPage::leadAside(TouchKey *key, const std::function<void()> &aside)
{
    connect(key, &TouchKey::clicked, this, [this, aside] {
        if (!m_acting)
            aside();
    });
}

TouchKey *KioskPage::finishKey()
{
    auto *key = new TouchKey(scale(), u"finish"_s, tr("Finish"));
    key->setGlyph(KioskGlyph::Finish);
    key->setKeySize(50, KioskScale::keyMm);
    key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(key, &TouchKey::clicked, this, [this] { m_room.ways.finish(); });
    return key;
}

QWidget *KioskPage::makeHeader(bool withFinish)
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QString name;
    QString when;
    if (m_room.start) {
        name = m_room.start->place.name;
        when = kioskDayAndTime(office().clock().now(), m_room.start->place.zone);
    }
    words->addWidget(kioskLabel(scale(), name, KioskText::Strong));
    words->addWidget(kioskLabel(scale(), when, KioskText::Small, Tone::Quiet));
    row->addLayout(words, 1);
    if (withFinish && m_hasFinish)
        row->addWidget(finishKey());
    return header;
}

void KioskPage::addNavigation(QBoxLayout &row, bool leading)
{
    const double high = scale().isUpright() && !isLow() ? 30 : 24;
    if (leading) {
        if (m_hasBack) {
            auto *back = new TouchKey(scale(), u"back"_s, tr("Back"));
            back->setGlyph(KioskGlyph::Back);
            back->setKeySize(48, high);
            if (!scale().isUpright())
                back->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
            leadAside(back, [this] { m_room.ways.back(); });
            row.addWidget(back, 2);
        }
        return;
    }
    for (const bool down : {false, true}) {
        auto *key = new TouchKey(scale(), down ? u"scrollDown"_s : u"scrollUp"_s, {});
        key->setAccessibleName(down ? tr("Further Down") : tr("Further Up"));
        key->setGlyph(down ? KioskGlyph::Down : KioskGlyph::Up);
        key->setKeySize(KioskScale::keyMm, high);
        key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        key->hide();
        connect(key, &TouchKey::clicked, m_scroll, [this, down] { m_scroll->turn(down); });
        connect(m_scroll, &KioskScroll::overflowChanged, key, &QWidget::setVisible);
        row.addWidget(key);
    }
    if (isLow() && m_hasFinish)
        row.addWidget(finishKey());
    if (m_nextKey != nullptr) {
        m_nextKey->setKeySize(scale().isUpright() ? 90 : 82, high);
        row.addWidget(m_nextKey, 4);
    }
}

QWidget *KioskPage::makeNavigation()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scale().mm(3));
    addNavigation(*row, true);
    if (m_nextKey == nullptr)
        row->addStretch(3);
    addNavigation(*row, false);
    return bar;
}

QWidget *KioskPage::makeFooter(bool withNavigation)
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scale().mm(5));
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setSpacing(scale().mm(3));
    column->addLayout(row);
    if (withNavigation)
        addNavigation(*row, true);
    addTools(*row);
    if (withNavigation)
        addNavigation(*row, false);
    return footer;
}

TouchKey *KioskPage::toolKey(const QString &name, const QString &spoken, KioskGlyph glyph, bool chosen)
{
    auto *key = new TouchKey(scale(), name, {});
    key->setAccessibleName(spoken);
    key->setGlyph(glyph);
    key->setKeySize(KioskScale::keyMm, isLow() || !scale().isUpright() ? 24 : 26);
    key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (chosen)
        key->setLook(TouchKey::Look::Chosen);
    return key;
}

void KioskPage::addTools(QBoxLayout &row)
{
    struct Spoken {
        LanguageChoice choice;
        QString name;
        QString code;
    };
    // Each language by its own name.
    const Spoken languages[] = {{LanguageChoice::English, u"English"_s, u"en"_s},
                                {LanguageChoice::German, u"Deutsch"_s, u"de"_s}};
    for (const Spoken &language : languages) {
        TouchKey *key = toolKey(u"language-"_s + language.code, language.name, KioskGlyph::None,
                                visit().language == language.choice);
        key->setText(language.name);
        key->setKeySize(scale().isUpright() ? 40 : 34, isLow() || !scale().isUpright() ? 24 : 26);
        leadAside(key, [this, choice = language.choice] { m_room.ways.setLanguage(choice); });
        row.addWidget(key);
    }
    row.addStretch(1);
    TouchKey *larger = toolKey(u"textSize"_s, tr("Text size: %1 percent").arg(visit().textPercent), KioskGlyph::None,
                               visit().textPercent > 100);
    larger->setText(u"Aa"_s);
    leadAside(larger, [this] {
        visit().textPercent = visit().textPercent >= 200 ? 100 : visit().textPercent + 50;
        m_room.ways.rebuild();
    });
    row.addWidget(larger);
    TouchKey *contrast = toolKey(u"contrast"_s, tr("Higher contrast"), KioskGlyph::Contrast, visit().contrast);
    leadAside(contrast, [this] { m_room.ways.setContrast(!visit().contrast); });
    row.addWidget(contrast);
    TouchKey *lower = toolKey(u"lowerReach"_s, tr("All keys further down"), KioskGlyph::Lower, isLow());
    leadAside(lower, [this] {
        visit().lower = !visit().lower;
        m_room.ways.rebuild();
    });
    row.addWidget(lower);
    TouchKey *help = toolKey(u"help"_s, tr("Ask for help"), KioskGlyph::Question, objectName() == u"helpPage"_s);
    leadAside(help, [this] {
        if (objectName() != u"helpPage"_s)
            m_room.ways.go(KioskView::Help);
    });
    row.addWidget(help);
    if (!scale().isUpright())
        row.addStretch(1);
}

} // namespace parkdesk

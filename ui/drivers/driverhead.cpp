// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverhead.h"

#include "ui/drivers/driverwords.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/platetext.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureGap = 24;

} // namespace

DriverHead::DriverHead(Office &office, QWidget *parent)
    : Card({}, parent)
    , m_office(office)
    , m_name(new TextLabel({}, FontRole::Title))
    , m_tag(new Tag(TagKind::Plain, Glyph::None, {}))
    , m_note(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_contact(new TextLabel)
    , m_words(new TextLabel({}, FontRole::Small))
{
    setObjectName(u"driverHead"_s);
    m_name->setObjectName(u"driverName"_s);
    m_note->setObjectName(u"driverNote"_s);
    m_contact->setObjectName(u"driverContact"_s);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setObjectName(u"driverWords"_s);
    m_words->setWordWrap(true);
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addLayout(nameRow());
    who->addWidget(m_note);
    who->addWidget(m_contact);
    auto *top = new QHBoxLayout;
    top->setSpacing(figureGap);
    top->addLayout(who, 1);
    m_stays = addFigure(*top, u"driverStayCount"_s, tr("Stays, 12 months"));
    m_paid = addFigure(*top, u"driverPaid"_s, tr("Paid, 12 months"));
    m_open = addFigure(*top, u"driverOpen"_s, tr("Open amount"));
    body()->setSpacing(metric::rowGap);
    body()->addLayout(top);
    body()->addWidget(m_words);
    body()->addLayout(deedRow());
}

QLayout *DriverHead::nameRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_name->setMinimumWidth(0);
    row->addWidget(m_name);
    row->addWidget(m_tag);
    row->addStretch();
    return row;
}

DriverHead::Figure DriverHead::addFigure(QBoxLayout &row, const QString &name, const QString &title)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    const Figure figure {new TextLabel(title, FontRole::Small, Tone::Quiet), new TextLabel({}, FontRole::Value)};
    figure.value->setObjectName(name);
    column->addWidget(figure.title);
    column->addWidget(figure.value);
    column->addStretch();
    row.addLayout(column);
    return figure;
}

QLayout *DriverHead::deedRow()
{
    auto *row = new QHBoxLayout;
    KeyButton *edit = addDeed(*row, Deed::Edit, u"editDriver"_s, tr("Edit"), false);
    edit->setGlyph(Glyph::Edit);
    edit->setKey(QKeySequence(Qt::CTRL | Qt::Key_E));
    addDeed(*row, Deed::Code, u"sendDriverCode"_s, tr("Send Log-in Code"), false);
    addDeed(*row, Deed::Reactivate, u"reactivateDriver"_s, tr("Reactivate"), false);
    row->addStretch();
    row->setSpacing(metric::rowGap);
    addDeed(*row, Deed::Suspend, u"suspendDriver"_s, tr("Suspend…"), true);
    addDeed(*row, Deed::Merge, u"mergeDriver"_s, tr("Merge Duplicates…"), true);
    addDeed(*row, Deed::Export, u"exportDriver"_s, tr("Export All Data…"), true);
    addDeed(*row, Deed::Erase, u"eraseDriver"_s, tr("Erase on Request…"), true);
    return row;
}

KeyButton *DriverHead::addDeed(QBoxLayout &row, Deed deed, const QString &name, const QString &text, bool quiet)
{
    auto *button = new KeyButton(text, nullptr, quiet ? KeyButton::Look::Quiet : KeyButton::Look::Normal);
    button->setObjectName(name);
    connect(button, &KeyButton::clicked, this, [this, deed] { Q_EMIT asked(deed); });
    row.addWidget(button);
    m_deeds.append({deed, button});
    return button;
}

void DriverHead::show(const DriverDetail::Answer &driver, const ZoneRules &zone)
{
    const LayoutBatch batch(*this);
    m_state = driver.state;
    m_hasMail = !driver.fields.mail.isEmpty();
    const TagCell tag = driverStateTag(driver.state);
    m_tag->setTag(tag.kind, tag.glyph, tag.text);
    m_name->setText(driver.fields.name.isEmpty() ? driverNumberText(driver.number) : driver.fields.name);
    m_note->setText(driverNote(driver, zone));
    showContact(driver);
    showFigures(driver);
    showPossible();
}

void DriverHead::showContact(const DriverDetail::Answer &driver)
{
    QStringList contact;
    if (m_hasMail) {
        const QString mail = leftToRight(driver.fields.mail);
        contact.append(driver.mailProvenAt ? tr("%1 (proven)", "mail").arg(mail) : mail);
    }
    if (!driver.fields.phone.isEmpty())
        contact.append(leftToRight(driver.fields.phone));
    if (!driver.fields.address.isEmpty())
        contact.append(driver.fields.address.simplified());
    if (driver.hasCard)
        contact.append(tr("has a card"));
    m_contact->setText(contact.isEmpty() ? tr("No mail or phone is known.") : contact.join(u" · "_s));
    m_contact->setToolTip(m_contact->text());
    QStringList words;
    if (driver.state == DriverState::Suspended)
        words.append(tr("Suspended: %1", "reason").arg(driver.reason.simplified()));
    if (!driver.fields.note.isEmpty())
        words.append(tr("Note: %1").arg(driver.fields.note.simplified()));
    m_words->setText(words.join(u'\n'));
    m_words->setVisible(!words.isEmpty());
    m_words->setTone(driver.state == DriverState::Suspended ? Tone::Error : Tone::Normal);
}

void DriverHead::showFigures(const DriverDetail::Answer &driver)
{
    m_stays.value->setText(QLocale().toString(driver.staysInYear));
    m_paid.value->setText(moneySums(driver.paidInYear));
    const bool owes = !driver.openSums.isEmpty();
    m_open.value->setText(moneySums(driver.openSums));
    m_open.title->setText(owes ? tr("! Open amount") : tr("Open amount"));
    m_open.title->setTone(owes ? Tone::Warning : Tone::Quiet);
    m_open.value->setTone(owes ? Tone::Warning : Tone::Normal);
}

void DriverHead::showPossible()
{
    const bool live = m_state == DriverState::Active || m_state == DriverState::Suspended;
    const bool keeps = live && m_office.may(Permission::RegisterDrivers);
    const bool manages = live && m_office.may(Permission::ManageDrivers);
    for (const auto &[deed, button] : std::as_const(m_deeds)) {
        bool possible = manages;
        switch (deed) {
        case Deed::Edit: possible = keeps; break;
        case Deed::Code: possible = keeps && m_state == DriverState::Active; break;
        case Deed::Suspend: possible = manages && m_state == DriverState::Active; break;
        case Deed::Reactivate: possible = manages && m_state == DriverState::Suspended; break;
        default: break;
        }
        button->setVisible(possible);
        button->setEnabled(!m_busy && (deed != Deed::Code || m_hasMail));
        if (deed == Deed::Code)
            button->setToolTip(m_hasMail ? QString() : tr("No mail address is known."));
    }
}

void DriverHead::setBusy(bool busy)
{
    m_busy = busy;
    showPossible();
}

void DriverHead::forget()
{
    m_state = DriverState::Erased;
    for (TextLabel *label : {m_name, m_note, m_contact, m_words, m_stays.value, m_paid.value, m_open.value})
        label->clear();
    m_contact->setToolTip({});
    showPossible();
}

void DriverHead::takeFocus()
{
    for (const auto &[deed, button] : std::as_const(m_deeds)) {
        if (!button->isHidden() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void DriverHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk

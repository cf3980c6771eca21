// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/ownaccountpage.h"

#include "services/staff/changeownprofile.h"
#include "services/staff/passwordrules.h"
#include "services/staff/setpassword.h"
#include "services/staff/setpin.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/staff/secondfactorcard.h"
#include "ui/staff/staffmodel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 440; // two beside each other in the smallest window
constexpr int longestOwn = 128;

/// A wait that is told in seconds.
Error inSeconds(Error error)
{
    const qint64 ms = error.details.value("wait_ms"_L1).toInteger();
    if (error.code == ErrorCode::LoginDelayed)
        error.details.insert(u"seconds"_s, (ms + 999) / 1000);
    return error;
}

} // namespace

OwnAccountPage::OwnAccountPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_who(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_name(new QLineEdit)
    , m_current(new PasswordEdit)
    , m_wanted(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_pinPassword(new PasswordEdit)
    , m_pin(new PasswordEdit)
    , m_nameRow(new FieldRow(tr("Na&me"), m_name))
    , m_currentRow(new FieldRow(tr("&Current"), m_current))
    , m_wantedRow(new FieldRow(tr("Ne&w"), m_wanted))
    , m_againRow(new FieldRow(tr("Once mo&re"), m_again))
    , m_pinPasswordRow(new FieldRow(tr("Your passwor&d"), m_pinPassword))
    , m_pinRow(new FieldRow(tr("New P&IN"), m_pin))
    , m_takePinAway(new KeyButton(tr("Take the PIN Away"), nullptr, KeyButton::Look::Quiet))
    , m_namePart(makePart(tr("Name"), tr("Save the Name"), u"saveName"_s))
    , m_passwordPart(makePart(tr("Password"), tr("Change the Password"), u"savePassword"_s))
    , m_pinPart(makePart(tr("PIN"), tr("Set the PIN"), u"savePin"_s))
    , m_factor(new SecondFactorCard(m_office))
{
    setObjectName(u"ownAccountPage"_s);
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    grid->setSpacing(metric::cardGap);
    grid->addWidget(new TextLabel(tr("Your account"), FontRole::Title), 0, 0, 1, 2);
    grid->addWidget(m_who, 1, 0, 1, 2);
    grid->addWidget(nameCard(), 2, 0);
    grid->addWidget(pinCard(), 3, 0);
    grid->addWidget(passwordCard(), 2, 1, 2, 1, Qt::AlignTop);
    m_factor->setFixedWidth(2 * columnWidth + metric::cardGap);
    grid->addWidget(m_factor, 4, 0, 1, 2);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(5, 1);
    connect(m_factor, &SecondFactorCard::changed, this, &OwnAccountPage::refresh);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->setAccessibleName(tr("Your account"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setFocusProxy(m_name);
    // As soon as the card has its new height: it is the lowest, and what is to be done next may be below the edge.
    const auto bringIntoSight = [this, scroll] {
        QWidget *field = window()->focusWidget();
        if (field == nullptr || !m_factor->isAncestorOf(field))
            return;
        scroll->ensureWidgetVisible(m_factor);
        scroll->ensureWidgetVisible(field);
    };
    connect(m_factor, &SecondFactorCard::turned, this,
            [this, bringIntoSight] { QTimer::singleShot(0, this, bringIntoSight); });
}

void OwnAccountPage::setPrinting(Printing &printing)
{
    m_factor->setPrinting(printing);
}

OwnAccountPage::Part OwnAccountPage::makePart(const QString &title, const QString &deed, const QString &name)
{
    Part part {new Card(title), new KeyButton(deed), new TextLabel({}, FontRole::Small, Tone::Success)};
    part.card->body()->setSpacing(4);
    part.card->setFixedWidth(columnWidth);
    part.button->setObjectName(name);
    part.said->setObjectName(name + u"Said"_s);
    part.said->setWordWrap(true);
    return part;
}

Card *OwnAccountPage::nameCard()
{
    m_name->setObjectName(u"ownName"_s);
    m_name->setMaxLength(longestOwn);
    m_nameRow->setHint(tr("As colleagues know you."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_namePart.said, 1);
    foot->addWidget(m_namePart.button);
    m_namePart.card->body()->addWidget(m_nameRow);
    m_namePart.card->body()->addLayout(foot);
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearError);
    connect(m_name, &QLineEdit::returnPressed, this, &OwnAccountPage::saveName);
    connect(m_namePart.button, &KeyButton::clicked, this, &OwnAccountPage::saveName);
    return m_namePart.card;
}

Card *OwnAccountPage::passwordCard()
{
    m_current->setObjectName(u"currentPassword"_s);
    m_wanted->setObjectName(u"wantedPassword"_s);
    m_again->setObjectName(u"wantedPasswordAgain"_s);
    m_wantedRow->setHint(tr("At least %1 characters, and no common one.").arg(shortestPassword));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_passwordPart.said, 1);
    foot->addWidget(m_passwordPart.button);
    const std::pair<PasswordEdit *, FieldRow *> fields[] = {
        {m_current, m_currentRow}, {m_wanted, m_wantedRow}, {m_again, m_againRow}};
    for (const auto &[field, row] : fields) {
        m_passwordPart.card->body()->addWidget(row);
        field->setMaxLength(longestOwn);
        connect(field, &QLineEdit::textEdited, row, &FieldRow::clearError);
        connect(field, &QLineEdit::returnPressed, this, &OwnAccountPage::savePassword);
    }
    m_passwordPart.card->body()->addLayout(foot);
    connect(m_passwordPart.button, &KeyButton::clicked, this, &OwnAccountPage::savePassword);
    return m_passwordPart.card;
}

Card *OwnAccountPage::pinCard()
{
    m_pin->setObjectName(u"newPin"_s);
    m_pin->setMaxLength(pinLength);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_pinPassword->setObjectName(u"pinPassword"_s);
    m_pinPassword->setMaxLength(longestOwn);
    m_takePinAway->setObjectName(u"takePinAway"_s);
    m_pinRow->setHint(tr("Six digits. They unlock a desk where your shift is open, and let you take it over."));
    m_pinRow->setMessageLines(2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_takePinAway);
    foot->addWidget(m_pinPart.said, 1);
    foot->addWidget(m_pinPart.button);
    const std::pair<PasswordEdit *, FieldRow *> fields[] = {{m_pin, m_pinRow}, {m_pinPassword, m_pinPasswordRow}};
    for (const auto &[field, row] : fields) {
        m_pinPart.card->body()->addWidget(row);
        connect(field, &QLineEdit::textEdited, row, &FieldRow::clearError);
        connect(field, &QLineEdit::returnPressed, this, &OwnAccountPage::savePin);
    }
    m_pinPart.card->body()->addLayout(foot);
    connect(m_pinPart.button, &KeyButton::clicked, this, &OwnAccountPage::savePin);
    connect(m_takePinAway, &KeyButton::clicked, this, &OwnAccountPage::takePinAway);
    return m_pinPart.card;
}

void OwnAccountPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void OwnAccountPage::refresh()
{
    m_office.read<OwnProfile>({}).then(this, [this](const Result<OwnProfile::Answer> &profile) {
        if (profile)
            take(*profile);
        else
            m_nameRow->setError(errorText(profile.error()));
    });
}

void OwnAccountPage::take(const OwnProfile::Answer &profile)
{
    const bool typing = m_name->text() != m_profile.name && !m_name->text().isEmpty();
    m_profile = profile;
    if (!typing)
        m_name->setText(profile.name);
    m_who->setText(profile.owner ? tr("You log in as %1 and hold all roles, as the owner.").arg(profile.login)
                                 : tr("You log in as %1. Roles: %2.").arg(profile.login, rolesText(profile.roles)));
    m_pinPart.button->setText(profile.hasPin ? tr("Change the PIN") : tr("Set the PIN"));
    m_takePinAway->setVisible(profile.hasPin);
    m_factor->show(profile);
}

void OwnAccountPage::begin(Part &part)
{
    part.busy = true;
    part.said->clear();
    part.button->setEnabled(false);
}

void OwnAccountPage::finish(Part &part, const QString &sentence)
{
    part.busy = false;
    part.button->setEnabled(true);
    part.said->setText(sentence);
    announce(part.said, Urgency::Polite);
    refresh();
}

void OwnAccountPage::refuse(Part &part, const Error &error, std::initializer_list<std::pair<Field, FieldRow *>> rows)
{
    part.busy = false;
    part.button->setEnabled(true);
    FieldRow *row = rows.begin()->second;
    for (const auto &[field, candidate] : rows) {
        if (field == error.field)
            row = candidate;
    }
    row->setError(errorText(inSeconds(error)));
    row->input()->setFocus(Qt::OtherFocusReason);
}

void OwnAccountPage::saveName()
{
    if (m_namePart.busy)
        return;
    const ChangeOwnProfile::Command command {m_name->text().trimmed()};
    begin(m_namePart);
    m_office.run<ChangeOwnProfile>(m_number.forInput(command.toJson()), command)
        .then(this, [this, name = command.name](const Result<ChangeOwnProfile::Outcome> &outcome) {
            if (!outcome) {
                refuse(m_namePart, outcome.error(), {{Field::Name, m_nameRow}});
                return;
            }
            m_number.finish();
            finish(m_namePart, tr("You are %1 from now on.").arg(name));
            Q_EMIT nameChanged(name);
        });
}

void OwnAccountPage::savePassword()
{
    if (m_passwordPart.busy)
        return;
    const auto rows = {std::pair(Field::None, m_currentRow), std::pair(Field::Password, m_wantedRow)};
    for (FieldRow *row : {m_currentRow, m_wantedRow, m_againRow})
        row->clearError();
    if (m_current->text().isEmpty()) {
        refuse(m_passwordPart, {ErrorCode::Required, Field::None, {}}, rows);
        m_currentRow->setError(errorText({ErrorCode::Required, Field::Password, {}}));
    } else if (const Done fits = checkPassword(m_wanted->text(), m_profile.login); !fits) {
        refuse(m_passwordPart, fits.error(), rows);
    } else if (m_again->text() != m_wanted->text()) {
        m_againRow->setError(tr("The two passwords differ. Type the same one twice."));
        m_again->setFocus(Qt::OtherFocusReason);
        m_again->selectAll();
    } else {
        begin(m_passwordPart);
        m_office.sealOwn(m_current->text(), m_wanted->text()).then(this, [this](const Result<SealedPassword> &sealed) {
            if (sealed) {
                sendPassword(*sealed);
                return;
            }
            m_current->forget();
            refuse(m_passwordPart, sealed.error(), {{Field::Password, m_currentRow}});
        });
    }
}

void OwnAccountPage::sendPassword(const SealedPassword &sealed)
{
    m_office.run<SetPassword>(QUuid::createUuid(), {m_profile.login, sealed})
        .then(this, [this](const Result<SetPassword::Outcome> &outcome) {
            if (!outcome) {
                refuse(m_passwordPart, outcome.error(), {{Field::Password, m_wantedRow}});
                return;
            }
            for (PasswordEdit *field : {m_current, m_wanted, m_again})
                field->forget();
            finish(m_passwordPart, tr("You log in with the new password from now on."));
        });
}

void OwnAccountPage::savePin()
{
    if (m_pinPart.busy)
        return;
    m_pinRow->clearError();
    m_pinPasswordRow->clearError();
    const Result<QString> pin = readPin(m_pin->text());
    const Done fits = pin ? checkPin(*pin) : Done(fail(pin.error()));
    if (!fits) {
        refuse(m_pinPart, fits.error(), {{Field::Pin, m_pinRow}});
        return;
    }
    if (m_pinPassword->text().isEmpty()) {
        refuse(m_pinPart, {ErrorCode::Required, Field::Password, {}}, {{Field::Password, m_pinPasswordRow}});
        return;
    }
    begin(m_pinPart);
    m_office.sealPin(m_pinPassword->text(), m_pin->text()).then(this, [this](const Result<QString> &proof) {
        if (proof) {
            sendPin(*proof);
            return;
        }
        m_pinPassword->forget();
        refuse(m_pinPart, proof.error(), {{Field::Password, m_pinPasswordRow}, {Field::Pin, m_pinRow}});
    });
}

void OwnAccountPage::sendPin(const QString &proof)
{
    m_office.run<SetPin>(QUuid::createUuid(), {proof, false})
        .then(this, [this](const Result<SetPin::Outcome> &outcome) {
            if (!outcome) {
                refuse(m_pinPart, outcome.error(), {{Field::Pin, m_pinRow}});
                return;
            }
            m_pin->forget();
            m_pinPassword->forget();
            finish(m_pinPart, tr("The PIN is set."));
        });
}

void OwnAccountPage::takePinAway()
{
    if (m_pinPart.busy)
        return;
    begin(m_pinPart);
    m_office.run<SetPin>(QUuid::createUuid(), {{}, true}).then(this, [this](const Result<SetPin::Outcome> &outcome) {
        if (outcome)
            finish(m_pinPart, tr("You have no PIN any more; your password unlocks."));
        else
            refuse(m_pinPart, outcome.error(), {{Field::Pin, m_pinRow}});
    });
}

void OwnAccountPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace parkdesk

// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/driverfacets.h"

#include "domain/driver.h"
#include "ui/search/searchfield.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int driverPauseMs = 200;

} // namespace

DriverFacets::DriverFacets(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_note(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_password(new KeyButton(tr("Give the Password"), nullptr, KeyButton::Look::Link))
{
    setObjectName(u"searchDrivers"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap / 2);
    m_number = addField(*column, u"searchDriverNumber"_s, tr("Driver's number"));
    m_name = addField(*column, u"searchDriverName"_s, tr("Piece of the name"));
    m_mail = addField(*column, u"searchDriverMail"_s, tr("Whole mail address"));
    m_phone = addField(*column, u"searchDriverPhone"_s, tr("Whole phone number"));
    m_address = addField(*column, u"searchDriverAddress"_s, tr("Piece of the address"));
    m_note->setObjectName(u"searchDriverNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    m_password->setObjectName(u"searchDriverPassword"_s);
    column->addWidget(m_note);
    column->addWidget(m_password, 0, Qt::AlignLeft);
    m_typing.setSingleShot(true);
    m_typing.setInterval(driverPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &DriverFacets::match);
    connect(m_password, &KeyButton::clicked, this, &DriverFacets::passwordAsked);
    checkKey();
}

QLineEdit *DriverFacets::addField(QVBoxLayout &column, const QString &name, const QString &title)
{
    QLineEdit *edit = addSearchField(column, name, title);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_showing)
            m_typing.start();
    });
    return edit;
}

DriverTraits DriverFacets::traits() const
{
    return {m_number->text().trimmed(), m_name->text().trimmed(), m_mail->text().trimmed(), m_phone->text().trimmed(),
            m_address->text().trimmed()};
}

void DriverFacets::say(const QString &sentence, bool wrong)
{
    m_note->setTone(wrong ? Tone::Error : Tone::Quiet);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_note, Urgency::Polite);
}

void DriverFacets::match()
{
    m_typing.stop();
    ++m_asked;
    if (traits().isEmpty()) {
        m_drivers.reset();
        say({});
        Q_EMIT changed();
        return;
    }
    m_office.read<MatchDrivers>({traits()})
        .then(this, [this, asked = m_asked](const Result<MatchDrivers::Answer> &answer) {
            if (asked == m_asked)
                take(answer);
        });
}

void DriverFacets::take(const Result<MatchDrivers::Answer> &answer)
{
    if (!answer) {
        if (answer.error().code == ErrorCode::PasswordNeeded) {
            checkKey();
            return;
        }
        // What is no whole address yet means nobody, rather than everybody.
        m_drivers.emplace();
        const bool unfinished = answer.error().field != Field::None;
        say(errorText(answer.error()), !unfinished);
        Q_EMIT changed();
        return;
    }
    m_drivers = answer->drivers;
    if (answer->more)
        say(tr("More drivers fit: the stays of %n of them are listed.", nullptr,
               static_cast<int>(answer->drivers.size())));
    else if (answer->drivers.isEmpty())
        say(tr("No driver fits."));
    else
        say(tr("%n driver(s) fit.", nullptr, static_cast<int>(answer->drivers.size())));
    Q_EMIT changed();
}

void DriverFacets::show(const std::optional<QList<DriverId>> &drivers)
{
    if (drivers == m_drivers && drivers)
        return; // what was typed says it better
    m_typing.stop();
    ++m_asked;
    m_showing = true;
    m_number->clear();
    for (QLineEdit *field : personalFields())
        field->clear();
    m_showing = false;
    m_drivers = drivers;
    say(drivers ? tr("%n driver(s) of a saved search.", nullptr, static_cast<int>(drivers->size())) : QString());
    if (drivers && drivers->size() == 1)
        readNumbers();
}

void DriverFacets::readNumbers()
{
    MatchDrivers::Question kept;
    kept.accounts = *m_drivers;
    m_office.read<MatchDrivers>(kept).then(this, [this, asked = m_asked](const Result<MatchDrivers::Answer> &answer) {
        if (asked != m_asked || !answer || answer->numbers.isEmpty())
            return;
        m_showing = true;
        m_number->setText(driverNumberText(answer->numbers.first()));
        m_showing = false;
    });
}

void DriverFacets::checkKey()
{
    const bool open = m_office.actor().key != nullptr;
    const QList<QLineEdit *> personal = personalFields();
    const bool typed =
        std::any_of(personal.begin(), personal.end(), [](const QLineEdit *field) { return !field->text().isEmpty(); });
    m_showing = true;
    for (QLineEdit *field : personal) {
        field->setVisible(open);
        if (!open)
            field->clear();
    }
    m_showing = false;
    m_password->setVisible(!open);
    m_password->setToolTip(tr("Names and addresses of drivers stay sealed until then."));
    if (!open && typed)
        match();
}

} // namespace parkdesk

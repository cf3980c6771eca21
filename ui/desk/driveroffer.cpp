// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/driveroffer.h"

#include "services/changefeed.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/platetext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int offerTypingMs = 120;
constexpr int shortestSought = 3;
constexpr int mostOffered = 8;

} // namespace

DriverOffer::DriverOffer(Office &office, QWidget *parent)
    : TextLabel({}, FontRole::Small, Tone::Quiet, parent)
    , m_office(office)
{
    setObjectName(u"driverOffer"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(offerTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &DriverOffer::ask);
    connect(&office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Driver))
            m_names.reset(); // opened anew when the next name is typed
    });
    tell();
}

bool DriverOffer::mayLook() const
{
    return m_office.actor().key && m_office.may(Permission::SeeDrivers);
}

void DriverOffer::look(const QString &text)
{
    m_text = text.trimmed();
    m_taken = false;
    m_rows.clear();
    m_at = 0;
    ++m_asked;
    tell();
    if (m_text.size() >= shortestSought && mayLook())
        m_typing.start();
    else
        m_typing.stop();
}

void DriverOffer::ask()
{
    if (!mayLook())
        return;
    const int asked = ++m_asked;
    if (!m_names) {
        m_office.read<DriverNames>({}).then(this, [this, asked](const Result<DriverNames::Answer> &names) {
            if (asked != m_asked || !names)
                return;
            m_names = *names;
            ask();
        });
        return;
    }
    m_office.read<KnownDrivers>({m_text, mostOffered, m_names}, m_latest.next())
        .then(this, [this, asked](const Result<KnownDrivers::Answer> &rows) {
            if (asked != m_asked || !rows)
                return; // nobody is offered then
            m_rows = *rows;
            m_at = 0;
            tell();
        });
}

bool DriverOffer::next()
{
    if (m_taken || m_rows.size() < 2)
        return false;
    m_at = (m_at + 1) % static_cast<int>(m_rows.size());
    tell();
    return true;
}

std::optional<KnownDrivers::Row> DriverOffer::offered() const
{
    if (m_taken || m_rows.isEmpty() || m_rows.at(m_at).suspended || m_rows.at(m_at).meant)
        return std::nullopt;
    return m_rows.at(m_at);
}

void DriverOffer::take()
{
    m_taken = true;
    m_typing.stop();
    ++m_asked;
    tell();
}

void DriverOffer::clear()
{
    look({});
    m_names.reset();
}

void DriverOffer::tell()
{
    if (m_rows.isEmpty()) {
        setTone(Tone::Quiet);
        setText(mayLook() ? tr("or the name or phone number of a known driver") : QString());
        return;
    }
    const KnownDrivers::Row &row = m_rows.at(m_at);
    const QString who = tr("%1, %2", "driver, number").arg(row.name, leftToRight(driverNumberText(row.number)));
    setTone(row.suspended ? Tone::Warning : Tone::Normal);
    if (row.suspended) {
        setText(tr("%1 is suspended.", "driver").arg(who));
    } else if (m_taken || row.meant) {
        setText(who);
    } else {
        const QString offer = tr("Tab: %1, %2", "driver, plate").arg(who, leftToRight(groupedPlate(row.plate)));
        setText(m_rows.size() > 1 ? tr("%1 · Down: next of %2", "offer, count").arg(offer).arg(m_rows.size()) : offer);
    }
    announce(this, Urgency::Polite);
}

} // namespace parkdesk

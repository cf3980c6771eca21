// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskplatepage.h"

#include "domain/plate.h"
#include "ui/kiosk/kiosksteplists.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeLength = 11;
constexpr int shortestPlate = 2;

} // namespace

KioskPlatePage::KioskPlatePage(KioskRoom &room)
    : KioskTypePage(room, u"platePage"_s,
                    {KioskField::Kind::Plate, KioskPad::Kind::Plate, &KioskVisit::plate, Plate::longest + 4})
    , m_arrives(!room.visit.way.isEmpty() && room.visit.way.last() == KioskView::Stay)
{
    const KioskErrand errand = room.visit.errand;
    if (m_arrives)
        setSteps({}, 0);
    else if (errand == KioskErrand::Join)
        setSteps(joinSteps(), 3);
    else if (errand == KioskErrand::Book)
        setSteps(bookSteps(), 1);
    else
        setSteps(parkSteps(), 0);
    setTitle(tr("Type your plate"));
    setLead(tr("Blanks and hyphens may be left out."));
    addField(tr("Plate"));
    if (!m_arrives)
        addText(
            tr("Not sure about 0 and O, 1 and I? Type what you see. A cycle has no plate: choose Next with an empty "
               "field. This screen forgets the plate when you leave."),
            KioskText::Small, Tone::Quiet);
    m_go = setNext(tr("Next"), [this] { goOn(); });
    KioskPlatePage::onEdited();
}

QString KioskPlatePage::accepted(const QString &text) const
{
    const QChar sign = text.at(0);
    if (sign.isLetterOrNumber())
        return text.toUpper();
    return sign == u'-' || sign == u' ' ? u" "_s : QString();
}

void KioskPlatePage::onEdited()
{
    const qsizetype signs = QString(value()).remove(u' ').size();
    m_go->setEnabled(signs >= shortestPlate || (signs == 0 && !m_arrives));
}

void KioskPlatePage::goOn()
{
    const bool here = visit().errand == KioskErrand::None || visit().errand == KioskErrand::Park;
    if (value().trimmed().isEmpty()) {
        value().clear();
        if (here)
            visit().errand = KioskErrand::Park;
        return room().ways.go(KioskView::Vehicle);
    }
    const auto plate = Plate::fromText(value());
    if (!plate)
        return refuse(plate.error());
    if (m_arrives)
        return room().ways.back();
    if (here)
        return findText(value());
    room().ways.go(KioskView::Vehicle);
}

KioskCodePage::KioskCodePage(KioskRoom &room)
    : KioskTypePage(room, u"codePage"_s, {KioskField::Kind::Code, KioskPad::Kind::Plate, &KioskVisit::code, codeLength})
{
    setTitle(tr("Type the code of your booking or ticket"));
    setLead(tr("Or hold its QR code to the reader. The code has eleven letters and digits."));
    addField(tr("Code"), u"4K2M9-XQ3TH-7"_s);
    m_go = setNext(tr("Next"), [this] { findText(value()); });
    KioskCodePage::onEdited();
}

QString KioskCodePage::accepted(const QString &text) const
{
    return text.at(0).isLetterOrNumber() ? text.toUpper() : QString();
}

void KioskCodePage::onEdited()
{
    m_go->setEnabled(value().size() == codeLength);
}

} // namespace parkdesk

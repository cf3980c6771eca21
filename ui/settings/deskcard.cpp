// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/deskcard.h"

#include "services/changefeed.h"
#include "services/office.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int deskLabelWidth = 160;

enum DeskUse { UseEntry, UseExit, UseBoth };
const QStringList useCodes {u"entry"_s, u"exit"_s, u"both"_s};
enum DeskTender { TenderCash, TenderCard };
const QStringList tenderCodes {u"cash"_s, u"card"_s};

} // namespace

DeskCard::DeskCard(Office &office, DeskId desk, QWidget *parent)
    : Card(tr("This desk"), parent)
    , m_office(office)
    , m_desk(desk)
    , m_kind(new Segmented)
    , m_tender(new Segmented)
    , m_words(new TextLabel({}, FontRole::Small, Tone::Quiet))
{
    setObjectName(u"deskCard"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_kind->setObjectName(u"deskKind"_s);
    m_kind->setAccessibleName(tr("Used for"));
    m_kind->addSegment(UseEntry, tr("Coming In"));
    m_kind->addSegment(UseExit, tr("Going Out"));
    m_kind->addSegment(UseBoth, tr("Both"));
    m_tender->setObjectName(u"defaultTender"_s);
    m_tender->setAccessibleName(tr("Usual tender"));
    m_tender->addSegment(TenderCash, tr("Cash"));
    m_tender->addSegment(TenderCard, tr("Card"));
    const auto add = [this](const QString &label, Segmented *input) {
        auto *row = new FieldRow(label, input, FieldRow::Place::Nowhere);
        row->setLabelWidth(deskLabelWidth);
        row->setInputWidth(input->sizeHint().width());
        row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        body()->addWidget(row);
        input->setEnabled(false); // until it is known how it is set
        connect(input, &Segmented::chosen, this, &DeskCard::change);
    };
    body()->setSpacing(metric::rowGap);
    add(tr("Used for"), m_kind);
    add(tr("Usual tender"), m_tender);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    connect(&office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Desk))
            read();
    });
    QMetaObject::invokeMethod(this, &DeskCard::read, Qt::QueuedConnection);
}

void DeskCard::read()
{
    const int serial = ++m_serial;
    m_office.read<DescribeDesk>({m_desk}).then(this, [this, serial](const Result<DescribeDesk::Answer> &desk) {
        if (serial != m_serial)
            return;
        if (desk)
            showDesk(*desk);
        else
            say(desk.error());
    });
}

void DeskCard::showDesk(const DescribeDesk::Answer &desk)
{
    setNote(desk.name);
    m_kind->setCurrentId(static_cast<int>(useCodes.indexOf(desk.deskKind)));
    m_tender->setCurrentId(static_cast<int>(tenderCodes.indexOf(desk.defaultTender)));
    const bool may = m_office.may(EditDesk::permission);
    for (Segmented *input : {m_kind, m_tender}) {
        input->setEnabled(may);
        input->setToolTip(may ? QString() : tr("Only an administrator may change this."));
    }
    m_words->setTone(Tone::Quiet);
    m_words->setText(may ? tr("A desk for going out never lets a vehicle in.")
                         : tr("Only an administrator may change this."));
}

void DeskCard::change()
{
    const EditDesk::Command command {m_desk, useCodes.value(m_kind->currentId()),
                                     tenderCodes.value(m_tender->currentId())};
    m_office.run<EditDesk>(m_number.forInput(command.toJson()), command)
        .then(this, [this](const Result<EditDesk::Outcome> &outcome) {
            m_number.finish();
            if (!outcome) {
                say(outcome.error());
                read(); // what is true is shown again
            }
        });
}

void DeskCard::say(const Error &error)
{
    m_words->setTone(Tone::Error);
    m_words->setText(errorText(error));
    announce(m_words, Urgency::Urgent);
}

} // namespace parkdesk

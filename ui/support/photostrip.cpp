// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/photostrip.h"

#include "services/support/addticketphoto.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/photofile.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QToolButton>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int thumbSide = 56;
constexpr int largeMargin = 24;

} // namespace

PhotoStrip::PhotoStrip(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_files(FileChoice::dialog())
    , m_title(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_row(new QHBoxLayout(this))
    , m_add(new KeyButton(tr("Add &Photo…"), nullptr, KeyButton::Look::Quiet))
{
    m_title->setObjectName(u"ticketPhotoCount"_s);
    m_add->setObjectName(u"addTicketPhoto"_s);
    m_add->setToolTip(tr("A JPEG or PNG file of up to 5 MB. Place, time and camera are taken out of it."));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metric::rowGap);
    m_row->addWidget(m_title);
    m_row->addStretch();
    m_row->addWidget(m_add);
    connect(m_add, &KeyButton::clicked, this, &PhotoStrip::choose);
}

void PhotoStrip::show(const TicketDetail::Answer &ticket)
{
    m_add->setEnabled(!m_busy && ticket.photos.size() < AddTicketPhoto::mostPhotos);
    if (ticket.row.ticket == m_ticket && ticket.photos == m_photos)
        return;
    if (ticket.row.ticket != m_ticket)
        forget();
    m_ticket = ticket.row.ticket;
    m_photos = ticket.photos;
    m_title->setText(m_photos.isEmpty() ? tr("No photos")
                                        : tr("%n photo(s)", nullptr, static_cast<int>(m_photos.size())));
    readThumbs();
}

void PhotoStrip::readThumbs()
{
    for (int at = static_cast<int>(m_thumbs.size()); at < m_photos.size(); ++at) {
        const int photo = m_photos.at(at).number;
        auto *thumb = new QToolButton;
        thumb->setObjectName(u"ticketPhoto%1"_s.arg(photo));
        thumb->setAccessibleName(tr("Photo %1").arg(QLocale().toString(photo)));
        thumb->setFixedSize(thumbSide, thumbSide);
        thumb->setIconSize(QSize(thumbSide - 8, thumbSide - 8));
        thumb->setAutoRaise(true);
        m_row->insertWidget(at + 1, thumb);
        m_thumbs.append(thumb);
        connect(thumb, &QToolButton::clicked, this, [this, photo] { showLarge(photo); });
        m_office.read<TicketPhoto>({m_ticket, photo})
            .then(this, [this, ticket = m_ticket, photo, at](const Result<TicketPhoto::Answer> &bytes) {
                if (!bytes || ticket != m_ticket || at >= m_thumbs.size())
                    return;
                m_bytes.insert(photo, *bytes);
                QPixmap picture;
                picture.loadFromData(*bytes);
                m_thumbs.at(at)->setIcon(picture);
            });
    }
}

void PhotoStrip::choose()
{
    if (m_busy)
        return;
    m_files.ask(this, FileChoice::Purpose::Open, tr("Add a photo to the ticket"), tr("Pictures (*.jpg *.jpeg *.png)"),
                folderToSuggest(), [this](const QString &path) { add(path); });
}

void PhotoStrip::add(const QString &path)
{
    m_busy = true;
    m_add->setEnabled(false);
    readPhoto(path).then(this, [this, ticket = m_ticket](const Result<QByteArray> &jpeg) {
        if (!jpeg) {
            m_busy = false;
            m_add->setEnabled(true);
            Q_EMIT failed(jpeg.error());
            return;
        }
        m_office.run<AddTicketPhoto>(QUuid::createUuid(), {ticket, *jpeg})
            .then(this, [this](const Result<AddTicketPhoto::Outcome> &outcome) {
                m_busy = false;
                m_add->setEnabled(true);
                if (outcome)
                    Q_EMIT added();
                else
                    Q_EMIT failed(outcome.error());
            });
    });
}

void PhotoStrip::showLarge(int photo)
{
    hideLarge();
    QPixmap picture;
    if (!picture.loadFromData(m_bytes.value(photo)))
        return;
    auto *large = new QLabel(window());
    large->setObjectName(u"ticketPhotoLarge"_s);
    large->setAccessibleName(tr("Photo %1, large. Escape leaves it.").arg(QLocale().toString(photo)));
    large->setAlignment(Qt::AlignCenter);
    large->setAutoFillBackground(true);
    large->setGeometry(window()->rect());
    const QSize room = large->size() - QSize(2 * largeMargin, 2 * largeMargin);
    large->setPixmap(picture.width() > room.width() || picture.height() > room.height()
                         ? picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                         : picture);
    large->setFocusPolicy(Qt::StrongFocus);
    large->installEventFilter(this);
    m_large = large;
    large->show();
    large->raise();
    large->setFocus(Qt::OtherFocusReason);
}

void PhotoStrip::hideLarge()
{
    if (m_large == nullptr)
        return;
    m_large->deleteLater();
    m_large = nullptr;
}

bool PhotoStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool left = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::FocusOut;
    if (watched != m_large || !left)
        return QWidget::eventFilter(watched, event);
    hideLarge();
    if (event->type() == QEvent::KeyPress && !m_thumbs.isEmpty())
        m_thumbs.first()->setFocus(Qt::OtherFocusReason);
    return true;
}

void PhotoStrip::forget()
{
    hideLarge();
    qDeleteAll(m_thumbs);
    m_thumbs.clear();
    m_photos.clear();
    m_bytes.clear();
    m_ticket = {};
    m_title->clear();
}

} // namespace parkdesk

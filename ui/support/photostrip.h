// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/support/ticketdetail.h"
#include "ui/shared/filechoice.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace parkdesk {

class KeyButton;
class TextLabel;

/// The photos of a ticket as a strip; one that is pressed is shown large in the window until it is left.
class PhotoStrip : public QWidget {
    Q_OBJECT

public:
    explicit PhotoStrip(Office &office, QWidget *parent = nullptr);

    void setFileChoice(FileChoice choice) { m_files = std::move(choice); }
    void show(const TicketDetail::Answer &ticket);
    /// Nothing of anybody is left.
    void forget();

Q_SIGNALS:
    void added();
    void failed(const parkdesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readThumbs();
    void choose();
    void add(const QString &path);
    void showLarge(int photo);
    void hideLarge();

    Office &m_office;
    FileChoice m_files;
    TextLabel *m_title;
    QHBoxLayout *m_row;
    KeyButton *m_add;
    QList<QToolButton *> m_thumbs;
    QWidget *m_large = nullptr;
    SupportTicketId m_ticket;
    QList<TicketDetail::Photo> m_photos;
    QHash<int, QByteArray> m_bytes;
    bool m_busy = false;
};

} // namespace parkdesk

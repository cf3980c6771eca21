// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printing/printing.h"

#include <QWidget>

class QLineEdit;

namespace parkdesk {

class FieldMessage;
class KeyButton;

/// The picture of one slip on its paper: black on white in every theme.
class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    void setSlip(const Slip &slip);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Slip m_slip;
};

/// A paper before it is printed, inside its page: Enter prints it, a PDF goes to the file that is named below, Esc
/// goes back.
class PaperPreview : public QWidget {
    Q_OBJECT

public:
    explicit PaperPreview(Printing &printing, QWidget *parent = nullptr);

    /// \a fileName without a folder and without its ending. Without a printer the paper is to be saved.
    void open(const Slip &slip, const QString &title, const QString &fileName, bool hasPrinter);
    [[nodiscard]] const Slip &slip() const { return m_slip; }
    [[nodiscard]] QString message() const;
    /// Where the focus belongs.
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void printed();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void print();
    void savePdf();

    Printing &m_printing;
    Slip m_slip;
    QString m_title;
    PaperView *m_view;
    QLineEdit *m_path;
    FieldMessage *m_message;
    KeyButton *m_print;
    KeyButton *m_save;
    KeyButton *m_back;
};

} // namespace parkdesk

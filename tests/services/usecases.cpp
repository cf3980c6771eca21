// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/usecases.h"

#include "services/analytics/figuresbatch.h"
#include "services/analytics/figuresreport.h"
#include "services/analytics/spotuse.h"
#include "services/analytics/startboard.h"
#include "services/analytics/staysbehind.h"
#include "services/cash/openshift.h"
#include "services/cash/paymentlist.h"
#include "services/costs/setcosts.h"
#include "services/drivers/changedrivermail.h"
#include "services/drivers/driverdetail.h"
#include "services/drivers/driverhistory.h"
#include "services/drivers/driverindex.h"
#include "services/drivers/drivermails.h"
#include "services/drivers/driversecrets.h"
#include "services/drivers/drivervehicles.h"
#include "services/drivers/editdriver.h"
#include "services/drivers/erasedriver.h"
#include "services/drivers/exportdriver.h"
#include "services/drivers/finddrivers.h"
#include "services/drivers/importdrivers.h"
#include "services/drivers/logindriver.h"
#include "services/drivers/matchdrivers.h"
#include "services/drivers/mergedrivers.h"
#include "services/drivers/namestaydriver.h"
#include "services/drivers/provedrivermail.h"
#include "services/drivers/registerdriver.h"
#include "services/drivers/senddrivercode.h"
#include "services/drivers/suspenddriver.h"
#include "services/exports/apdsplaces.h"
#include "services/exports/exportrows.h"
#include "services/exports/liveavailability.h"
#include "services/exports/mailexport.h"
#include "services/exports/noteexport.h"
#include "services/fees/feedeeds.h"
#include "services/fees/openfees.h"
#include "services/forecast/forecast.h"
#include "services/health/recordbackup.h"
#include "services/imports/importcounts.h"
#include "services/imports/importstays.h"
#include "services/jobs/jobdeeds.h"
#include "services/jobs/listjobs.h"
#include "services/journal/firstoutcome.h"
#include "services/journal/journallist.h"
#include "services/kiosk/cardpayments.h"
#include "services/kiosk/kioskarrive.h"
#include "services/kiosk/kioskaskforhelp.h"
#include "services/kiosk/kioskcancel.h"
#include "services/kiosk/kioskdriver.h"
#include "services/kiosk/kioskenter.h"
#include "services/kiosk/kioskextend.h"
#include "services/kiosk/kioskfind.h"
#include "services/kiosk/kioskleave.h"
#include "services/kiosk/kiosklots.h"
#include "services/kiosk/kioskquote.h"
#include "services/kiosk/kioskrate.h"
#include "services/kiosk/kioskreserve.h"
#include "services/kiosk/mailhistory.h"
#include "services/lots/adddesk.h"
#include "services/lots/applyplan.h"
#include "services/lots/backfillstay.h"
#include "services/lots/closespots.h"
#include "services/lots/editdesk.h"
#include "services/lots/editlot.h"
#include "services/lots/importlots.h"
#include "services/lots/listlots.h"
#include "services/lots/lotmoment.h"
#include "services/lots/lotsoverview.h"
#include "services/lots/plandryrun.h"
#include "services/lots/rackoflot.h"
#include "services/lots/readlotplan.h"
#include "services/lots/retirelot.h"
#include "services/mail/listmail.h"
#include "services/mail/maildeeds.h"
#include "services/mail/setmailserver.h"
#include "services/notices/notices.h"
#include "services/paper/receiptpaper.h"
#include "services/paper/reprint.h"
#include "services/paper/ticketpaper.h"
#include "services/search/countfacets.h"
#include "services/search/dropsearch.h"
#include "services/search/savedsearches.h"
#include "services/search/savesearch.h"
#include "services/search/searchstays.h"
#include "services/staff/addstaff.h"
#include "services/staff/changeownprofile.h"
#include "services/staff/disablestaff.h"
#include "services/staff/dropsecondfactor.h"
#include "services/staff/enablestaff.h"
#include "services/staff/enrolsecondfactor.h"
#include "services/staff/firstrun.h"
#include "services/staff/liststaff.h"
#include "services/staff/ownprofile.h"
#include "services/staff/setpassword.h"
#include "services/staff/setpin.h"
#include "services/staff/setroles.h"
#include "services/stays/availabilitystrip.h"
#include "services/stays/bookingpreview.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/bookingslist.h"
#include "services/stays/bygonebookings.h"
#include "services/stays/cancelstay.h"
#include "services/stays/closestay.h"
#include "services/stays/correctstay.h"
#include "services/stays/describestay.h"
#include "services/stays/deskboard.h"
#include "services/stays/explainprice.h"
#include "services/stays/extendstay.h"
#include "services/stays/foundonspot.h"
#include "services/stays/joinqueue.h"
#include "services/stays/leavinglist.h"
#include "services/stays/lookup.h"
#include "services/stays/lotfullchoices.h"
#include "services/stays/movesforbooking.h"
#include "services/stays/movestay.h"
#include "services/stays/movetargets.h"
#include "services/stays/queuedeeds.h"
#include "services/stays/queueoflot.h"
#include "services/stays/reenter.h"
#include "services/stays/reserverepacked.h"
#include "services/stays/reserveseries.h"
#include "services/stays/rollclaims.h"
#include "services/stays/stayhistory.h"
#include "services/stays/stayprices.h"
#include "services/stays/suggestvehicles.h"
#include "services/stays/turnaway.h"
#include "services/stays/waitlistdeeds.h"
#include "services/support/addticketphoto.h"
#include "services/support/answerticket.h"
#include "services/support/officecontact.h"
#include "services/support/opensupportticket.h"
#include "services/support/ratevisit.h"
#include "services/support/replytoreview.h"
#include "services/support/reviewlist.h"
#include "services/support/staysmeant.h"
#include "services/support/ticketdeeds.h"
#include "services/support/ticketdetail.h"
#include "services/tariffs/calendaroflot.h"
#include "services/tariffs/checktariff.h"
#include "services/tariffs/droptariffdraft.h"
#include "services/tariffs/importcalendar.h"
#include "services/tariffs/publishtariff.h"
#include "services/tariffs/replayedstay.h"
#include "services/tariffs/replaystays.h"
#include "services/tariffs/savetariffdraft.h"
#include "services/tariffs/setcalendardays.h"
#include "services/tariffs/tariffsoflot.h"
#include "services/tariffs/tarifftext.h"
#include "services/tariffs/withdrawtariff.h"
#include "services/undo/lastdeed.h"
#include "services/undo/undodeed.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

template <UseCase U>
UseCaseEntry command(const QString &name, const QString &roles, typename U::Command example = {})
{
    return {name, U::kind, roles,
            [example](OfficeBuilder &office, const Actor &actor) { return errorOf(office.runAs<U>(actor, example)); }};
}

template <ReadCase Q>
UseCaseEntry question(const QString &name, const QString &roles, typename Q::Question example = {})
{
    return {name, {}, roles, [example](OfficeBuilder &office, const Actor &actor) {
                return errorOf(office.readAs<Q>(actor, example));
            }};
}

/// One's own password is everybody's matter; the row is for that of another.
SetPassword::Command passwordOfAnother()
{
    SetPassword::Command command;
    command.login = u"nobody.here"_s;
    return command;
}

/// And so with one's own second factor.
DropSecondFactor::Command secondFactorOfAnother()
{
    return {u"nobody.here"_s, {}};
}

MonthEntryCommand budgetExample()
{
    MonthEntryCommand command;
    command.kind = MonthEntryKind::BudgetRevenue;
    return command;
}

} // namespace

const QList<UseCaseEntry> &allUseCases()
{
    static const QString desk = u"attendant manager"_s;
    static const QString staff = u"attendant manager admin"_s;
    static const QString everybody = u"attendant manager admin program"_s;
    static const QString anybody = everybody + u" kiosk"_s;
    static const QString welcome = staff + u" kiosk"_s;
    static const QString kiosk = u"kiosk"_s;
    static const QList<UseCaseEntry> entries {
        command<FirstRun>(u"FirstRun"_s, anybody),
        command<RunJob>(u"RunJob"_s, u"manager admin"_s),
        command<SetSchedule>(u"SetSchedule"_s, u"admin"_s),
        command<SetMailServer>(u"SetMailServer"_s, u"admin"_s),
        command<SendTestMail>(u"SendTestMail"_s, u"admin"_s),
        command<RetryMail>(u"RetryMail"_s, u"manager admin"_s),
        command<CancelMail>(u"CancelMail"_s, u"manager admin"_s),
        command<SetStaffMail>(u"SetStaffMail"_s, u"admin"_s),
        question<ListJobs>(u"ListJobs"_s, u"manager admin"_s),
        question<JobLog>(u"JobLog"_s, u"manager admin"_s),
        question<ListMail>(u"ListMail"_s, u"manager admin"_s),
        question<ReadMailServer>(u"ReadMailServer"_s, u"manager admin"_s),
        command<AddLot>(u"AddLot"_s, u"admin"_s),
        command<AddDesk>(u"AddDesk"_s, u"admin"_s),
        command<EditDesk>(u"EditDesk"_s, u"admin"_s),
        command<EditLot>(u"EditLot"_s, u"admin"_s),
        command<RetireLot>(u"RetireLot"_s, u"admin"_s),
        command<ImportLots>(u"ImportLots"_s, u"admin"_s),
        command<SetBookingRules>(u"SetBookingRules"_s, u"admin"_s),
        command<ImportCounts>(u"ImportCounts"_s, u"admin"_s),
        command<SetCosts>(u"SetCosts"_s, u"admin"_s),
        command<SetBudget>(u"SetBudget"_s, u"admin"_s, budgetExample()),
        command<ImportStays>(u"ImportStays"_s, u"admin"_s),
        command<ApplyPlan>(u"ApplyPlan"_s, u"admin"_s),
        command<CloseSpots>(u"CloseSpots"_s, u"manager admin"_s),
        command<ReopenSpots>(u"ReopenSpots"_s, u"manager admin"_s),
        command<BackFillStay>(u"BackFillStay"_s, u"manager"_s),
        command<PublishTariff>(u"PublishTariff"_s, u"manager admin"_s),
        command<WithdrawTariff>(u"WithdrawTariff"_s, u"manager admin"_s),
        command<SaveTariffDraft>(u"SaveTariffDraft"_s, u"manager admin"_s),
        command<DropTariffDraft>(u"DropTariffDraft"_s, u"manager admin"_s),
        command<SetCalendarDays>(u"SetCalendarDays"_s, u"manager admin"_s),
        command<ImportCalendar>(u"ImportCalendar"_s, u"manager admin"_s),
        command<AddStaff>(u"AddStaff"_s, u"admin"_s),
        command<SetPassword>(u"SetPassword"_s, u"admin"_s, passwordOfAnother()),
        command<DisableStaff>(u"DisableStaff"_s, u"admin"_s),
        command<EnableStaff>(u"EnableStaff"_s, u"admin"_s),
        command<SetRoles>(u"SetRoles"_s, u"admin"_s),
        command<SetPin>(u"SetPin"_s, everybody),
        command<EnrolSecondFactor>(u"EnrolSecondFactor"_s, everybody),
        command<DropSecondFactor>(u"DropSecondFactor"_s, u"admin"_s, secondFactorOfAnother()),
        command<ChangeOwnProfile>(u"ChangeOwnProfile"_s, everybody),
        command<OpenShift>(u"OpenShift"_s, welcome),
        command<EnterVehicle>(u"EnterVehicle"_s, desk),
        command<ReserveSpot>(u"ReserveSpot"_s, desk),
        command<ReserveRepacked>(u"ReserveRepacked"_s, desk),
        command<ReserveSeries>(u"ReserveSeries"_s, desk),
        command<JoinWaitlist>(u"JoinWaitlist"_s, desk),
        command<LeaveWaitlist>(u"LeaveWaitlist"_s, desk),
        command<TakeOffer>(u"TakeOffer"_s, desk),
        command<Arrive>(u"Arrive"_s, desk),
        command<PayStay>(u"PayStay"_s, desk),
        command<LeaveStay>(u"LeaveStay"_s, desk),
        command<CancelStay>(u"CancelStay"_s, desk),
        command<PayFee>(u"PayFee"_s, desk),
        command<WaiveFee>(u"WaiveFee"_s, desk),
        command<TurnAway>(u"TurnAway"_s, desk),
        command<JoinQueue>(u"JoinQueue"_s, desk),
        command<CallQueue>(u"CallQueue"_s, desk),
        command<LeaveQueue>(u"LeaveQueue"_s, desk),
        command<ExtendStay>(u"ExtendStay"_s, desk),
        command<MoveStay>(u"MoveStay"_s, desk),
        command<CorrectStay>(u"CorrectStay"_s, desk),
        command<FoundOnSpot>(u"FoundOnSpot"_s, desk),
        command<ReEnter>(u"ReEnter"_s, desk),
        command<CloseStay>(u"CloseStay"_s, u"manager"_s),
        command<Reprint>(u"Reprint"_s, desk),
        command<RollClaims>(u"RollClaims"_s, anybody),
        command<UndoDeed>(u"UndoDeed"_s, desk),
        command<SaveSearch>(u"SaveSearch"_s, everybody),
        command<DropSearch>(u"DropSearch"_s, everybody),
        command<RecordBackup>(u"RecordBackup"_s, u"admin"_s),
        command<MailExport>(u"MailExport"_s, u"manager admin"_s),
        command<NoteExport>(u"NoteExport"_s, u"manager admin"_s),
        command<SetStartPage>(u"SetStartPage"_s, everybody),
        command<RegisterDriver>(u"RegisterDriver"_s, welcome),
        command<EditDriver>(u"EditDriver"_s, staff),
        command<AddDriverVehicle>(u"AddDriverVehicle"_s, staff),
        command<RemoveDriverVehicle>(u"RemoveDriverVehicle"_s, staff),
        command<SetPrimaryVehicle>(u"SetPrimaryVehicle"_s, staff),
        command<SendDriverCode>(u"SendDriverCode"_s, welcome),
        command<ProveDriverMail>(u"ProveDriverMail"_s, welcome),
        command<LogInDriver>(u"LogInDriver"_s, welcome),
        command<ChangeDriverMail>(u"ChangeDriverMail"_s, welcome),
        command<SetDriverPassword>(u"SetDriverPassword"_s, welcome),
        command<IssueDriverCard>(u"IssueDriverCard"_s, staff),
        command<NameStayDriver>(u"NameStayDriver"_s, staff),
        command<SuspendDriver>(u"SuspendDriver"_s, u"manager admin"_s),
        command<ReactivateDriver>(u"ReactivateDriver"_s, u"manager admin"_s),
        command<MergeDrivers>(u"MergeDrivers"_s, u"manager admin"_s),
        command<MailDriverHistory>(u"MailDriverHistory"_s, staff),
        command<ExportDriver>(u"ExportDriver"_s, u"manager admin"_s),
        command<EraseDriver>(u"EraseDriver"_s, u"manager admin"_s),
        command<ImportDrivers>(u"ImportDrivers"_s, u"manager admin"_s),
        command<RateVisit>(u"RateVisit"_s, staff),
        command<ReplyToReview>(u"ReplyToReview"_s, staff),
        command<OpenSupportTicket>(u"OpenSupportTicket"_s, staff),
        command<AnswerTicket>(u"AnswerTicket"_s, staff),
        command<TakeTicket>(u"TakeTicket"_s, staff),
        command<CloseTicket>(u"CloseTicket"_s, staff),
        command<ReopenTicket>(u"ReopenTicket"_s, staff),
        command<LinkTicket>(u"LinkTicket"_s, staff),
        command<AddTicketPhoto>(u"AddTicketPhoto"_s, staff),

        command<KioskEnter>(u"KioskEnter"_s, kiosk),
        command<KioskReserve>(u"KioskReserve"_s, kiosk),
        command<KioskArrive>(u"KioskArrive"_s, kiosk),
        command<KioskExtend>(u"KioskExtend"_s, kiosk),
        command<KioskCancel>(u"KioskCancel"_s, kiosk),
        command<KioskLeave>(u"KioskLeave"_s, kiosk),
        command<KioskRate>(u"KioskRate"_s, kiosk),
        command<KioskAskForHelp>(u"KioskAskForHelp"_s, kiosk),
        command<MailHistory>(u"MailHistory"_s, kiosk),
        command<BeginCardPayment>(u"BeginCardPayment"_s, kiosk),
        command<SettleCardPayment>(u"SettleCardPayment"_s, kiosk),
        question<KioskStart>(u"KioskStart"_s, kiosk),
        question<KioskLots>(u"KioskLots"_s, kiosk),
        question<KioskOffer>(u"KioskOffer"_s, kiosk),
        question<KioskFind>(u"KioskFind"_s, kiosk),
        question<KioskDriver>(u"KioskDriver"_s, kiosk),
        question<KioskQuote>(u"KioskQuote"_s, kiosk),
        question<OpenCardPayments>(u"OpenCardPayments"_s, kiosk),

        question<ListDrivers>(u"ListDrivers"_s, staff),
        question<FindDrivers>(u"FindDrivers"_s, staff),
        question<KnownDrivers>(u"KnownDrivers"_s, staff),
        question<DriverNames>(u"DriverNames"_s, staff),
        question<DriverDetail>(u"DriverDetail"_s, staff),
        question<DriverStays>(u"DriverStays"_s, staff),
        question<DriverInside>(u"DriverInside"_s, staff),
        question<DriverMails>(u"DriverMails"_s, staff),
        question<MatchDrivers>(u"MatchDrivers"_s, staff),
        question<DriverHistory>(u"DriverHistory"_s, u"manager admin"_s),
        question<DriverData>(u"DriverData"_s, u"manager admin"_s),
        question<ReviewList>(u"ReviewList"_s, staff),
        question<LotRatings>(u"LotRatings"_s, everybody),
        question<TicketList>(u"TicketList"_s, staff),
        question<TicketDetail>(u"TicketDetail"_s, staff),
        question<TicketPhoto>(u"TicketPhoto"_s, staff),
        question<StaysMeant>(u"StaysMeant"_s, staff),
        question<OfficeContact>(u"OfficeContact"_s, everybody),
        question<SearchStays>(u"SearchStays"_s, everybody),
        question<CountFacets>(u"CountFacets"_s, everybody),
        question<BygoneDays>(u"BygoneDays"_s, everybody),
        question<BygoneOfDay>(u"BygoneOfDay"_s, everybody),
        question<BookingRows>(u"BookingRows"_s, everybody),
        question<PaymentDays>(u"PaymentDays"_s, u"manager admin"_s),
        question<PaymentsOfDay>(u"PaymentsOfDay"_s, u"manager admin"_s),
        question<PaymentRows>(u"PaymentRows"_s, u"manager admin"_s),
        question<PaymentChoices>(u"PaymentChoices"_s, u"manager admin"_s),
        question<StayRows>(u"StayRows"_s, everybody),
        question<StayDays>(u"StayDays"_s, everybody),
        question<SavedSearches>(u"SavedSearches"_s, everybody),
        question<Forecast>(u"Forecast"_s, u"manager admin"_s),
        question<ForecastBacktests>(u"ForecastBacktests"_s, u"manager admin"_s),
        question<MonthEntries>(u"MonthEntries"_s, u"manager admin"_s),
        question<CountedLots>(u"CountedLots"_s, everybody),
        question<ImportTrial>(u"ImportTrial"_s, u"admin"_s),
        question<ImportProgress>(u"ImportProgress"_s, u"admin"_s),
        question<CountedOccupancy>(u"CountedOccupancy"_s, everybody),
        question<ListLots>(u"ListLots"_s, everybody),
        question<ShowLot>(u"ShowLot"_s, everybody),
        question<DescribeDesk>(u"DescribeDesk"_s, everybody),
        question<ReadLotSettings>(u"ReadLotSettings"_s, everybody),
        question<ImportPreview>(u"ImportPreview"_s, u"admin"_s),
        question<ExportRows>(u"ExportRows"_s, u"manager admin"_s),
        question<ApdsPlaces>(u"ApdsPlaces"_s, everybody),
        question<LiveAvailability>(u"LiveAvailability"_s, everybody),
        question<ExportLot>(u"ExportLot"_s, everybody),
        question<PlanDryRun>(u"PlanDryRun"_s, u"admin"_s),
        question<RetirePreview>(u"RetirePreview"_s, u"admin"_s),
        question<ClosurePreview>(u"ClosurePreview"_s, u"manager admin"_s),
        question<ClosuresOfLot>(u"ClosuresOfLot"_s, everybody),
        question<ReadLotPlan>(u"ReadLotPlan"_s, everybody),
        question<LotMoment>(u"LotMoment"_s, everybody),
        question<RackOfLot>(u"RackOfLot"_s, everybody),
        question<ListStaff>(u"ListStaff"_s, u"manager admin"_s),
        question<OwnProfile>(u"OwnProfile"_s, everybody),
        question<Availability>(u"Availability"_s, everybody),
        question<DeskBoard>(u"DeskBoard"_s, everybody),
        question<LookUp>(u"LookUp"_s, everybody),
        question<LotFullChoices>(u"LotFullChoices"_s, everybody),
        question<WaitlistOfLot>(u"WaitlistOfLot"_s, everybody),
        question<Notices>(u"Notices"_s, everybody),
        question<BookingRulesOfLot>(u"BookingRulesOfLot"_s, everybody),
        question<OpenFees>(u"OpenFees"_s, everybody),
        question<FeeOfStay>(u"FeeOfStay"_s, everybody),
        question<MovesForBooking>(u"MovesForBooking"_s, desk),
        question<QueueOfLot>(u"QueueOfLot"_s, everybody),
        question<AvailabilityStrip>(u"AvailabilityStrip"_s, everybody),
        question<BookingPreview>(u"BookingPreview"_s, everybody),
        question<BookingsList>(u"BookingsList"_s, everybody),
        question<LeavingList>(u"LeavingList"_s, everybody),
        question<LotsOverview>(u"LotsOverview"_s, everybody),
        question<StayHistory>(u"StayHistory"_s, everybody),
        question<StayPrices>(u"StayPrices"_s, everybody),
        question<SuggestVehicles>(u"SuggestVehicles"_s, everybody),
        question<QuoteStay>(u"QuoteStay"_s, everybody),
        question<DescribeStay>(u"DescribeStay"_s, everybody),
        question<MoveTargets>(u"MoveTargets"_s, everybody),
        question<SuggestVehicles>(u"SuggestVehicles"_s, everybody),
        question<LeavingList>(u"LeavingList"_s, everybody),
        question<StayPrices>(u"StayPrices"_s, everybody),
        question<BookingsList>(u"BookingsList"_s, everybody),
        question<StayHistory>(u"StayHistory"_s, everybody),
        question<AvailabilityStrip>(u"AvailabilityStrip"_s, everybody),
        question<BookingPreview>(u"BookingPreview"_s, everybody),
        question<LotsOverview>(u"LotsOverview"_s, everybody),
        question<TicketPaper>(u"TicketPaper"_s, everybody),
        question<ReceiptPaper>(u"ReceiptPaper"_s, everybody),
        question<LastReceipt>(u"LastReceipt"_s, everybody),
        question<JournalDays>(u"JournalDays"_s, u"manager admin"_s),
        question<JournalOfDay>(u"JournalOfDay"_s, u"manager admin"_s),
        question<JournalRows>(u"JournalRows"_s, u"manager admin"_s),
        question<KnownDeeds>(u"KnownDeeds"_s, u"manager admin"_s),
        question<FirstOutcome>(u"FirstOutcome"_s, everybody),
        question<LastDeed>(u"LastDeed"_s, everybody),
        question<TariffsOfLot>(u"TariffsOfLot"_s, everybody),
        question<TariffText>(u"TariffText"_s, everybody),
        question<CheckTariff>(u"CheckTariff"_s, everybody),
        question<CalendarImportPreview>(u"CalendarImportPreview"_s, u"manager admin"_s),
        question<ReplayedStay>(u"ReplayedStay"_s, u"manager admin"_s),
        question<CalendarOfLot>(u"CalendarOfLot"_s, everybody),
        question<StaysToReplay>(u"StaysToReplay"_s, u"manager admin"_s),
        question<ReplayPlan>(u"ReplayPlan"_s, u"manager admin"_s),
        question<FiguresReport>(u"FiguresReport"_s, u"manager admin"_s),
        question<StartBoard>(u"StartBoard"_s, everybody),
        question<StartFirst>(u"StartFirst"_s, everybody),
        question<FiguresBatch>(u"FiguresBatch"_s, u"manager admin"_s),
        question<SpotUse>(u"SpotUse"_s, u"manager admin"_s),
        question<StaysBehind>(u"StaysBehind"_s, u"manager admin"_s),
        question<ExplainPrice>(u"ExplainPrice"_s, everybody),
    };
    return entries;
}

} // namespace parkdesk::test

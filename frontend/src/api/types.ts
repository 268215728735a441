import type { components, paths } from './schema'

type Schemas = components['schemas']

/** What an address answers, and what is sent to it. */
type Read<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never
type Sent<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never
type Opened<Path extends keyof paths> = paths[Path] extends {
  post: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

export type Me = Schemas['Me']
export type MyArea = Schemas['MyArea']
export type Operation = Schemas['Operation']
export type Role = Schemas['Role']
export type Language = Schemas['Language']
export type Ref = Schemas['Reference']
export type AreaRef = Schemas['AreaReference']
export type AreaDetails = Schemas['AreaDetails']
export type Street = Schemas['Street']
export type Contact = Schemas['Contact']
export type EditContact = Schemas['EditContact']
export type Organisation = Schemas['OrganisationDetails']
export type AgreedTerm = Schemas['TermDetails']
export type Category = Schemas['Category']
export type Tile = Schemas['Tile']
export type Theme = Schemas['Theme']
export type IncidentSummary = Schemas['IncidentSummary']
export type FoundIncidents = Schemas['FoundIncidents']
export type Hit = Schemas['Hit']
export type IncidentDetails = Schemas['IncidentDetails']
export type IncidentCluster = Schemas['IncidentCluster']
export type IncidentStatistics = Schemas['IncidentStatistics']
export type IncidentStatus = Schemas['IncidentStatus']
export type IncidentMove = Schemas['Move']
export type IncidentResult = Schemas['EventResult']
export type DeclineReason = Schemas['DeclineReason']
export type WaitingFor = Schemas['WaitingFor']
export type PoliceMark = Schemas['PoliceMark']
export type ReadReason = Schemas['ReporterReadReason']
export type Act = Schemas['Act']
export type IncidentTransition = Schemas['TimelineEntry']
export type IncidentUpdate = Schemas['IncidentUpdate']
export type PoliceReport = Schemas['PoliceReport']
export type ReportIncident = Schemas['ReportIncident']
export type MoveIncident = Schemas['MoveIncident']
export type WriteUpdate = Schemas['WriteUpdate']
export type Measure = Schemas['MeasureSummary']
export type MeasureDetails = Measure & Schemas['MeasureDetails']
export type MeasureStatus = Schemas['MeasureStatus']
export type MeasureAct = MeasureDetails['allowed']['acts'][number]
export type MeasureOwner = Measure['owner']
export type MoveMeasure = Schemas['MoveMeasure']
export type MatrixImport = Schemas['MeasureImportReport']
export type ProposeMeasure = Schemas['ProposeMeasure']
export type CatalogueMeasure = Schemas['CatalogueMeasure']
export type CellChange = Schemas['CellChange']
export type Input = Schemas['InputSummary']
export type InputDetails = Schemas['InputDetails']
export type InputMessage = Schemas['InputMessage']
export type SubmitInput = Schemas['SubmitInput']
export type MoveInput = Schemas['MoveInput']
export type SessionSummary = Read<'/brainstorm-sessions'>['items'][number]
export type SessionDetails = Read<'/brainstorm-sessions/{id}'>
export type SessionStatus = SessionSummary['status']
export type Invitee = NonNullable<SessionDetails['invitees']>[number]
export type AgendaItem = SessionDetails['items'][number]
export type Outcome = NonNullable<AgendaItem['outcome']>
export type Decision = NonNullable<Outcome['decision']>
export type OutcomeMeasure = Outcome['measures'][number]
export type TextCorrection = NonNullable<SessionDetails['corrections']>[number]
export type PlanSession = Sent<'/brainstorm-sessions'>
export type InviteToSession = Sent<'/brainstorm-sessions/{id}/invitees'>
export type MoveSession = Sent<'/brainstorm-sessions/{id}/transitions'>
export type AddAgendaItem = Sent<'/brainstorm-sessions/{id}/agenda-items'>
export type AgreeInSession = Sent<'/brainstorm-sessions/{id}/agenda-items/{itemId}/measures'>
export type ProposedItem = Read<'/brainstorm-sessions/{id}/proposed-agenda'>['items'][number]
export type CorrectionView = Opened<'/session-corrections/_read'>
export type CorrectByLink = Sent<'/session-corrections'>
export type ReleaseView = Opened<'/session-releases/_read'>
export type ReleaseByLink = Sent<'/session-releases'>
export type SessionAnswer = Read<'/session-answers'>['items'][number]
export type WorkingGroup = Read<'/working-groups'>['items'][number]
export type SeatCandidate = Read<'/working-groups/{id}/candidates'>['items'][number]
export type FigureRequest = Read<'/figure-requests'>['items'][number]
export type AskFigures = Sent<'/figure-requests'>
export type PulseView = Opened<'/pulse-answers/_read'>
export type AnswerPulse = Sent<'/pulse-answers'>
export type Pulse = Read<'/cooperation-pulse'>
export type Agreements = Schemas['Agreements']
export type Chain = Schemas['Chain']
export type Task = Schemas['Task']
export type Tasks = Schemas['Tasks']
export type TaskCount = Schemas['TaskCount']
export type Membership = Schemas['MembershipDetails']
export type Invitation = Schemas['InvitationDetails']
export type InviteMember = Schemas['InviteMember']
export type Deputy = Schemas['DeputyDetails']
export type ImportResult = Schemas['ImportReport']
export type Session = Schemas['DeviceSession']
export type Erasure = Schemas['Erasure']
export type Problem = Schemas['Problem']

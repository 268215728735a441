create index figure_request_due_date_ix on figure_request (due_date desc, id desc);

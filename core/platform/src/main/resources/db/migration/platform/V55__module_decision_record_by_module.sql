CREATE INDEX module_decision_record_by_module ON module_decision_record (module_id, epoch);

CREATE TABLE code (
	parent_id INTEGER, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	codable INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	color TEXT NOT NULL, 
	shortcut TEXT, 
	definition TEXT NOT NULL, 
	when_to_use TEXT NOT NULL, 
	when_not TEXT NOT NULL, 
	example TEXT NOT NULL, 
	valence INTEGER, 
	face TEXT, 
	severity INTEGER, 
	blocks_id INTEGER, 
	owner TEXT NOT NULL, 
	status TEXT NOT NULL, 
	threshold REAL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_code_parent_id_name UNIQUE (parent_id, name), 
	CONSTRAINT fk_code_parent_id_code FOREIGN KEY(parent_id) REFERENCES code (id) ON DELETE CASCADE, 
	CONSTRAINT fk_code_blocks_id_code FOREIGN KEY(blocks_id) REFERENCES code (id) ON DELETE SET NULL, 
	CONSTRAINT uq_code_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_code_blocks_id ON code (blocks_id);
CREATE TABLE code_set (
	name TEXT NOT NULL, 
	description TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_code_set_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE history_step (
	label TEXT NOT NULL, 
	coder TEXT NOT NULL, 
	created TEXT NOT NULL, 
	state TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
)
 STRICT

;
CREATE TABLE history_event (
	step_id INTEGER NOT NULL, 
	act TEXT NOT NULL, 
	label TEXT NOT NULL, 
	coder TEXT NOT NULL, 
	created TEXT NOT NULL, 
	rows INTEGER NOT NULL, 
	chain TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
)
 STRICT

;
CREATE TABLE coder (
	name TEXT NOT NULL, 
	color TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_coder_name UNIQUE (name), 
	CONSTRAINT uq_coder_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE account (
	name TEXT NOT NULL, 
	note TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_account_name UNIQUE (name), 
	CONSTRAINT uq_account_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE persona (
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	goal TEXT NOT NULL, 
	color TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_persona_name UNIQUE (name), 
	CONSTRAINT uq_persona_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE attribute (
	name TEXT NOT NULL, 
	type TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	choices TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_attribute_scope_name UNIQUE (scope, name), 
	CONSTRAINT uq_attribute_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE project (
	name TEXT NOT NULL, 
	description TEXT NOT NULL, 
	language TEXT NOT NULL, 
	approach TEXT NOT NULL, 
	blind INTEGER NOT NULL, 
	settings TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_project_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE saved_search (
	name TEXT NOT NULL, 
	"query" TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_saved_search_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE import_mapping (
	name TEXT NOT NULL, 
	headers TEXT NOT NULL, 
	columns TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_import_mapping_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE survey (
	name TEXT NOT NULL, 
	wave TEXT, 
	scale_low REAL NOT NULL, 
	scale_high REAL NOT NULL, 
	columns TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_survey_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE cue (
	code_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_cue_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_cue_code_id ON cue (code_id);
CREATE TABLE history_change (
	step_id INTEGER NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	op TEXT NOT NULL, 
	image TEXT, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_history_change_step_id_history_step FOREIGN KEY(step_id) REFERENCES history_step (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_history_change_step_id ON history_change (step_id);
CREATE TABLE journey_map (
	title TEXT NOT NULL, 
	product TEXT NOT NULL, 
	journey_type TEXT NOT NULL, 
	objective TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	wave TEXT, 
	persona_id INTEGER, 
	persona_text TEXT NOT NULL, 
	preset TEXT NOT NULL, 
	denominator TEXT NOT NULL, 
	filters TEXT NOT NULL, 
	settings TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	notes TEXT DEFAULT '' NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_journey_map_persona_id_persona FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE SET NULL, 
	CONSTRAINT uq_journey_map_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_journey_map_persona_id ON journey_map (persona_id);
CREATE TABLE persona_field (
	persona_id INTEGER NOT NULL, 
	heading TEXT NOT NULL, 
	text TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_persona_field_persona_id_persona FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE CASCADE, 
	CONSTRAINT uq_persona_field_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_persona_field_persona_id ON persona_field (persona_id);
CREATE TABLE participant (
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	persona_id INTEGER, 
	account_id INTEGER, 
	lifecycle TEXT, 
	dmu TEXT, 
	note TEXT NOT NULL, 
	consent TEXT NOT NULL, 
	consent_on TEXT, 
	consent_scope TEXT NOT NULL, 
	withdraw_until TEXT, 
	retain_recording_until TEXT, 
	retain_transcript_until TEXT, 
	retain_contact_until TEXT, 
	quote_release TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_participant_name UNIQUE (name), 
	CONSTRAINT fk_participant_persona_id_persona FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE SET NULL, 
	CONSTRAINT fk_participant_account_id_account FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE SET NULL, 
	CONSTRAINT uq_participant_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_participant_persona_id ON participant (persona_id);
CREATE INDEX ix_participant_account_id ON participant (account_id);
CREATE TABLE quota (
	persona_id INTEGER, 
	lifecycle TEXT, 
	planned INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_quota_persona_id_persona FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_quota_persona_id ON quota (persona_id);
CREATE TABLE source (
	title TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	format TEXT NOT NULL, 
	text TEXT NOT NULL, 
	text_sha256 TEXT NOT NULL, 
	words INTEGER NOT NULL, 
	characters INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	encoding TEXT NOT NULL, 
	repaired TEXT, 
	timestamps INTEGER NOT NULL, 
	recorded_on TEXT, 
	status TEXT NOT NULL, 
	default_stage_id INTEGER, 
	exposure TEXT NOT NULL, 
	brand TEXT NOT NULL, 
	wave TEXT, 
	warnings TEXT NOT NULL, 
	left_out TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_source_default_stage_id_code FOREIGN KEY(default_stage_id) REFERENCES code (id) ON DELETE SET NULL, 
	CONSTRAINT uq_source_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_source_default_stage_id ON source (default_stage_id);
CREATE TABLE survey_item (
	survey_id INTEGER NOT NULL, 
	code_id INTEGER, 
	label TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_survey_item_survey_id_survey FOREIGN KEY(survey_id) REFERENCES survey (id) ON DELETE CASCADE, 
	CONSTRAINT fk_survey_item_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE SET NULL, 
	CONSTRAINT uq_survey_item_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_survey_item_code_id ON survey_item (code_id);
CREATE INDEX ix_survey_item_survey_id ON survey_item (survey_id);
CREATE TABLE set_member (
	set_id INTEGER NOT NULL, 
	code_id INTEGER, 
	source_id INTEGER, 
	participant_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_set_member_set_id_code_set FOREIGN KEY(set_id) REFERENCES code_set (id) ON DELETE CASCADE, 
	CONSTRAINT fk_set_member_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE, 
	CONSTRAINT fk_set_member_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT fk_set_member_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_set_member_set_id ON set_member (set_id);
CREATE INDEX ix_set_member_code_id ON set_member (code_id);
CREATE INDEX ix_set_member_participant_id ON set_member (participant_id);
CREATE INDEX ix_set_member_source_id ON set_member (source_id);
CREATE TABLE map_stage (
	map_id INTEGER NOT NULL, 
	code_id INTEGER, 
	merged_into_id INTEGER, 
	name TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	hidden INTEGER NOT NULL, 
	duration TEXT NOT NULL, 
	duration_low REAL, 
	duration_high REAL, 
	duration_unit TEXT, 
	key_need TEXT NOT NULL, 
	top_opportunity TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_map_stage_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_map_stage_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE SET NULL, 
	CONSTRAINT fk_map_stage_merged_into_id_map_stage FOREIGN KEY(merged_into_id) REFERENCES map_stage (id) ON DELETE SET NULL, 
	CONSTRAINT uq_map_stage_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_map_stage_code_id ON map_stage (code_id);
CREATE INDEX ix_map_stage_merged_into_id ON map_stage (merged_into_id);
CREATE INDEX ix_map_stage_map_id ON map_stage (map_id);
CREATE TABLE map_lane (
	map_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	hidden INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_map_lane_map_id_kind UNIQUE (map_id, kind), 
	CONSTRAINT fk_map_lane_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT uq_map_lane_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE trend (
	map_id INTEGER NOT NULL, 
	metric TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_trend_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT uq_trend_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_trend_map_id ON trend (map_id);
CREATE TABLE snapshot (
	map_id INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	"view" TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_snapshot_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT uq_snapshot_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_snapshot_map_id ON snapshot (map_id);
CREATE TABLE passage (
	source_id INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	exposure TEXT, 
	brand TEXT, 
	journey_order REAL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_passage_source_id_start_end UNIQUE (source_id, start, "end"), 
	CONSTRAINT ck_passage_span CHECK (start >= 0 AND "end" > start), 
	CONSTRAINT fk_passage_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT uq_passage_guid UNIQUE (guid)
)
 STRICT

;
CREATE TABLE verdict (
	source_id INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	code_id INTEGER NOT NULL, 
	coder_id INTEGER, 
	verdict TEXT NOT NULL, 
	score REAL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_verdict_source_id_start_end_code_id_coder_id UNIQUE (source_id, start, "end", code_id, coder_id), 
	CONSTRAINT fk_verdict_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT fk_verdict_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE, 
	CONSTRAINT fk_verdict_coder_id_coder FOREIGN KEY(coder_id) REFERENCES coder (id) ON DELETE SET NULL, 
	CONSTRAINT uq_verdict_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_verdict_code_id ON verdict (code_id);
CREATE INDEX ix_verdict_coder_id ON verdict (coder_id);
CREATE TABLE attribute_value (
	attribute_id INTEGER NOT NULL, 
	participant_id INTEGER, 
	source_id INTEGER, 
	value TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_attribute_value_attribute_id_participant_id UNIQUE (attribute_id, participant_id), 
	CONSTRAINT uq_attribute_value_attribute_id_source_id UNIQUE (attribute_id, source_id), 
	CONSTRAINT fk_attribute_value_attribute_id_attribute FOREIGN KEY(attribute_id) REFERENCES attribute (id) ON DELETE CASCADE, 
	CONSTRAINT fk_attribute_value_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id) ON DELETE CASCADE, 
	CONSTRAINT fk_attribute_value_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_attribute_value_participant_id ON attribute_value (participant_id);
CREATE INDEX ix_attribute_value_source_id ON attribute_value (source_id);
CREATE TABLE original (
	source_id INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	content BLOB NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_original_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT uq_original_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_original_source_id ON original (source_id);
CREATE INDEX ix_original_sha256 ON original (sha256);
CREATE TABLE source_revision (
	source_id INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_source_revision_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT uq_source_revision_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_source_revision_source_id ON source_revision (source_id);
CREATE TABLE attachment (
	source_id INTEGER, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	content BLOB NOT NULL, 
	note TEXT NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_attachment_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE SET NULL, 
	CONSTRAINT uq_attachment_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_attachment_source_id ON attachment (source_id);
CREATE TABLE speaker (
	source_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	participant_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_speaker_source_id_name UNIQUE (source_id, name), 
	CONSTRAINT fk_speaker_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT fk_speaker_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id) ON DELETE SET NULL
)
 STRICT

;
CREATE INDEX ix_speaker_participant_id ON speaker (participant_id);
CREATE TABLE reviewed_span (
	source_id INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	coder_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_reviewed_span_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT fk_reviewed_span_coder_id_coder FOREIGN KEY(coder_id) REFERENCES coder (id) ON DELETE SET NULL
)
 STRICT

;
CREATE INDEX ix_reviewed_span_source_id ON reviewed_span (source_id);
CREATE INDEX ix_reviewed_span_coder_id ON reviewed_span (coder_id);
CREATE TABLE redaction (
	source_id INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_redaction_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_redaction_source_id ON redaction (source_id);
CREATE TABLE survey_answer (
	item_id INTEGER NOT NULL, 
	respondent TEXT NOT NULL, 
	participant_id INTEGER, 
	set_number INTEGER, 
	value REAL NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_survey_answer_item_id_survey_item FOREIGN KEY(item_id) REFERENCES survey_item (id) ON DELETE CASCADE, 
	CONSTRAINT fk_survey_answer_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id) ON DELETE SET NULL
)
 STRICT

;
CREATE INDEX ix_survey_answer_participant_id ON survey_answer (participant_id);
CREATE INDEX ix_survey_answer_item_id ON survey_answer (item_id);
CREATE TABLE seed_quote (
	code_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	passage_id INTEGER, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_seed_quote_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE, 
	CONSTRAINT fk_seed_quote_passage_id_passage FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE SET NULL
)
 STRICT

;
CREATE INDEX ix_seed_quote_passage_id ON seed_quote (passage_id);
CREATE INDEX ix_seed_quote_code_id ON seed_quote (code_id);
CREATE TABLE card (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER NOT NULL, 
	lane_kind TEXT NOT NULL, 
	code_id INTEGER, 
	text TEXT NOT NULL, 
	label TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	hidden INTEGER NOT NULL, 
	channel TEXT NOT NULL, 
	frequency TEXT NOT NULL, 
	frequency_low REAL, 
	frequency_high REAL, 
	frequency_unit TEXT, 
	owner TEXT NOT NULL, 
	status TEXT NOT NULL, 
	face TEXT NOT NULL, 
	valence INTEGER, 
	severity INTEGER, 
	blocks_stage_id INTEGER, 
	answered INTEGER, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_card_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_blocks_stage_id_map_stage FOREIGN KEY(blocks_stage_id) REFERENCES map_stage (id) ON DELETE SET NULL, 
	CONSTRAINT uq_card_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_card_map_id ON card (map_id);
CREATE INDEX ix_card_stage_id ON card (stage_id);
CREATE INDEX ix_card_code_id ON card (code_id);
CREATE INDEX ix_card_blocks_stage_id ON card (blocks_stage_id);
CREATE TABLE kpi (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER, 
	name TEXT NOT NULL, 
	raw TEXT NOT NULL, 
	value REAL, 
	unit TEXT NOT NULL, 
	numerator REAL, 
	denominator REAL, 
	basis TEXT NOT NULL, 
	period TEXT NOT NULL, 
	source TEXT NOT NULL, 
	measured_on TEXT, 
	nested INTEGER NOT NULL, 
	reconstructed INTEGER NOT NULL, 
	to_stage_id INTEGER, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_kpi_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_kpi_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE CASCADE, 
	CONSTRAINT fk_kpi_to_stage_id_map_stage FOREIGN KEY(to_stage_id) REFERENCES map_stage (id) ON DELETE SET NULL, 
	CONSTRAINT uq_kpi_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_kpi_stage_id ON kpi (stage_id);
CREATE INDEX ix_kpi_to_stage_id ON kpi (to_stage_id);
CREATE INDEX ix_kpi_map_id ON kpi (map_id);
CREATE TABLE goal (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER, 
	text TEXT NOT NULL, 
	from_value TEXT NOT NULL, 
	to_value TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_goal_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_goal_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE CASCADE, 
	CONSTRAINT uq_goal_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_goal_stage_id ON goal (stage_id);
CREATE INDEX ix_goal_map_id ON goal (map_id);
CREATE TABLE success_metric (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER, 
	text TEXT NOT NULL, 
	threshold TEXT NOT NULL, 
	value TEXT NOT NULL, 
	met INTEGER, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_success_metric_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_success_metric_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE CASCADE, 
	CONSTRAINT uq_success_metric_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_success_metric_map_id ON success_metric (map_id);
CREATE INDEX ix_success_metric_stage_id ON success_metric (stage_id);
CREATE TABLE team (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER, 
	name TEXT NOT NULL, 
	note TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_team_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_team_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE CASCADE, 
	CONSTRAINT uq_team_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_team_stage_id ON team (stage_id);
CREATE INDEX ix_team_map_id ON team (map_id);
CREATE TABLE decision_maker (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER, 
	role TEXT NOT NULL, 
	influence TEXT NOT NULL, 
	concerns TEXT NOT NULL, 
	dmu TEXT, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_decision_maker_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_decision_maker_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE CASCADE, 
	CONSTRAINT uq_decision_maker_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_decision_maker_stage_id ON decision_maker (stage_id);
CREATE INDEX ix_decision_maker_map_id ON decision_maker (map_id);
CREATE TABLE hypothesis (
	map_id INTEGER, 
	stage_id INTEGER, 
	lane_kind TEXT, 
	code_id INTEGER, 
	source_id INTEGER, 
	statement TEXT NOT NULL, 
	importance INTEGER, 
	note TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_hypothesis_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_hypothesis_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE SET NULL, 
	CONSTRAINT fk_hypothesis_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE SET NULL, 
	CONSTRAINT fk_hypothesis_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE SET NULL, 
	CONSTRAINT uq_hypothesis_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_hypothesis_source_id ON hypothesis (source_id);
CREATE INDEX ix_hypothesis_stage_id ON hypothesis (stage_id);
CREATE INDEX ix_hypothesis_code_id ON hypothesis (code_id);
CREATE INDEX ix_hypothesis_map_id ON hypothesis (map_id);
CREATE TABLE coding (
	passage_id INTEGER NOT NULL, 
	code_id INTEGER NOT NULL, 
	coder_id INTEGER NOT NULL, 
	origin TEXT NOT NULL, 
	weight INTEGER, 
	valence INTEGER, 
	severity INTEGER, 
	score REAL, 
	discarded INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_coding_passage_id_code_id_coder_id UNIQUE (passage_id, code_id, coder_id), 
	CONSTRAINT fk_coding_passage_id_passage FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE CASCADE, 
	CONSTRAINT fk_coding_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE, 
	CONSTRAINT fk_coding_coder_id_coder FOREIGN KEY(coder_id) REFERENCES coder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_coding_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_coding_coder_id ON coding (coder_id);
CREATE INDEX ix_coding_code_id_coder_id ON coding (code_id, coder_id);
CREATE TABLE persona_evidence (
	field_id INTEGER NOT NULL, 
	passage_id INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_persona_evidence_field_id_passage_id UNIQUE (field_id, passage_id), 
	CONSTRAINT fk_persona_evidence_field_id_persona_field FOREIGN KEY(field_id) REFERENCES persona_field (id) ON DELETE CASCADE, 
	CONSTRAINT fk_persona_evidence_passage_id_passage FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_persona_evidence_passage_id ON persona_evidence (passage_id);
CREATE TABLE turn (
	source_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	speaker_id INTEGER, 
	time_start REAL, 
	time_end REAL, 
	date TEXT, 
	heading TEXT, 
	channel TEXT, 
	rating TEXT, 
	default_stage_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT ck_turn_span CHECK (start >= 0 AND "end" >= start), 
	CONSTRAINT fk_turn_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT fk_turn_speaker_id_speaker FOREIGN KEY(speaker_id) REFERENCES speaker (id) ON DELETE SET NULL, 
	CONSTRAINT fk_turn_default_stage_id_code FOREIGN KEY(default_stage_id) REFERENCES code (id) ON DELETE SET NULL
)
 STRICT

;
CREATE INDEX ix_turn_default_stage_id ON turn (default_stage_id);
CREATE INDEX ix_turn_speaker_id ON turn (speaker_id);
CREATE INDEX ix_turn_source_id_position ON turn (source_id, position);
CREATE TABLE card_evidence (
	card_id INTEGER NOT NULL, 
	passage_id INTEGER NOT NULL, 
	relation TEXT NOT NULL, 
	comment TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_card_evidence_card_id_passage_id UNIQUE (card_id, passage_id), 
	CONSTRAINT fk_card_evidence_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_evidence_passage_id_passage FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_card_evidence_passage_id ON card_evidence (passage_id);
CREATE TABLE hypothesis_evidence (
	hypothesis_id INTEGER NOT NULL, 
	passage_id INTEGER NOT NULL, 
	relation TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_hypothesis_evidence_hypothesis_id_passage_id UNIQUE (hypothesis_id, passage_id), 
	CONSTRAINT fk_hypothesis_evidence_hypothesis_id_hypothesis FOREIGN KEY(hypothesis_id) REFERENCES hypothesis (id) ON DELETE CASCADE, 
	CONSTRAINT fk_hypothesis_evidence_passage_id_passage FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_hypothesis_evidence_passage_id ON hypothesis_evidence (passage_id);
CREATE TABLE decision (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER, 
	card_id INTEGER, 
	lane_kind TEXT, 
	text TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	due TEXT, 
	done INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_decision_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_decision_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE SET NULL, 
	CONSTRAINT fk_decision_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE SET NULL, 
	CONSTRAINT uq_decision_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_decision_map_id ON decision (map_id);
CREATE INDEX ix_decision_card_id ON decision (card_id);
CREATE INDEX ix_decision_stage_id ON decision (stage_id);
CREATE TABLE comment (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER, 
	card_id INTEGER, 
	lane_kind TEXT, 
	code_id INTEGER, 
	coder_id INTEGER, 
	text TEXT NOT NULL, 
	resolved INTEGER NOT NULL, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_comment_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_comment_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE SET NULL, 
	CONSTRAINT fk_comment_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE SET NULL, 
	CONSTRAINT fk_comment_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE SET NULL, 
	CONSTRAINT fk_comment_coder_id_coder FOREIGN KEY(coder_id) REFERENCES coder (id) ON DELETE SET NULL, 
	CONSTRAINT uq_comment_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_comment_card_id ON comment (card_id);
CREATE INDEX ix_comment_stage_id ON comment (stage_id);
CREATE INDEX ix_comment_coder_id ON comment (coder_id);
CREATE INDEX ix_comment_map_id ON comment (map_id);
CREATE INDEX ix_comment_code_id ON comment (code_id);
CREATE TABLE vote (
	map_id INTEGER NOT NULL, 
	stage_id INTEGER, 
	card_id INTEGER, 
	code_id INTEGER, 
	voter TEXT NOT NULL, 
	dots INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_vote_map_id_journey_map FOREIGN KEY(map_id) REFERENCES journey_map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_vote_stage_id_map_stage FOREIGN KEY(stage_id) REFERENCES map_stage (id) ON DELETE CASCADE, 
	CONSTRAINT fk_vote_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_vote_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_vote_card_id ON vote (card_id);
CREATE INDEX ix_vote_code_id ON vote (code_id);
CREATE INDEX ix_vote_map_id ON vote (map_id);
CREATE INDEX ix_vote_stage_id ON vote (stage_id);
CREATE TABLE memo (
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	modified TEXT NOT NULL, 
	journal INTEGER NOT NULL, 
	coder_id INTEGER, 
	source_id INTEGER, 
	passage_id INTEGER, 
	coding_id INTEGER, 
	code_id INTEGER, 
	participant_id INTEGER, 
	map_stage_id INTEGER, 
	lane_kind TEXT, 
	guid TEXT NOT NULL, 
	created TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_memo_coder_id_coder FOREIGN KEY(coder_id) REFERENCES coder (id) ON DELETE SET NULL, 
	CONSTRAINT fk_memo_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT fk_memo_passage_id_passage FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE CASCADE, 
	CONSTRAINT fk_memo_coding_id_coding FOREIGN KEY(coding_id) REFERENCES coding (id) ON DELETE CASCADE, 
	CONSTRAINT fk_memo_code_id_code FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE, 
	CONSTRAINT fk_memo_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id) ON DELETE CASCADE, 
	CONSTRAINT fk_memo_map_stage_id_map_stage FOREIGN KEY(map_stage_id) REFERENCES map_stage (id) ON DELETE CASCADE, 
	CONSTRAINT uq_memo_guid UNIQUE (guid)
)
 STRICT

;
CREATE INDEX ix_memo_source_id ON memo (source_id);
CREATE INDEX ix_memo_passage_id ON memo (passage_id);
CREATE INDEX ix_memo_coding_id ON memo (coding_id);
CREATE INDEX ix_memo_participant_id ON memo (participant_id);
CREATE INDEX ix_memo_map_stage_id ON memo (map_stage_id);
CREATE INDEX ix_memo_code_id ON memo (code_id);
CREATE INDEX ix_memo_coder_id ON memo (coder_id);
CREATE TABLE memo_link (
	memo_id INTEGER NOT NULL, 
	passage_id INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_memo_link_memo_id_passage_id UNIQUE (memo_id, passage_id), 
	CONSTRAINT fk_memo_link_memo_id_memo FOREIGN KEY(memo_id) REFERENCES memo (id) ON DELETE CASCADE, 
	CONSTRAINT fk_memo_link_passage_id_passage FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE CASCADE
)
 STRICT

;
CREATE INDEX ix_memo_link_passage_id ON memo_link (passage_id);

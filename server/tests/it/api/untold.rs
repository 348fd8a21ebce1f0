//! What the API tells a stranger before and after each act of an owner is what it tells of an address that is nobody's
//! (R-EN-1, R-EN-2). The same stories as of pages: `site/sequences.rs`.

use crate::site::sequences::untold;

untold! { Api
    r_en_1_a_program_does_not_see_that_somebody_activates: Activate;
    r_en_1_a_program_does_not_see_that_somebody_activates_by_code: ActivateByCode;
    r_en_1_a_program_does_not_see_that_somebody_declines: Decline;
    r_en_1_a_program_does_not_see_that_his_own_registration_is_declined: DeclineHis;
    r_en_1_a_program_does_not_see_that_somebody_signs_in: SignIn;
    r_en_1_a_program_does_not_see_that_somebody_signs_in_by_mail: SignInByMail;
    r_en_1_a_program_does_not_see_that_somebody_signs_in_by_code: SignInByCode;
    r_en_1_a_program_does_not_see_that_somebody_resets: Reset;
    r_en_1_a_program_does_not_see_that_somebody_activates_by_a_reset: ResetWaiting;
    r_en_1_a_program_does_not_see_that_somebody_changes_the_password: ChangePassword;
    r_en_1_a_program_does_not_see_that_somebody_moves_away: MoveAway;
    r_en_1_a_program_does_not_see_that_somebody_moves_there: MoveTo;
    r_en_1_a_program_does_not_see_that_somebody_deletes_the_account: Delete;
    r_en_1_a_program_does_not_see_that_an_operator_disables: Disable;
    r_en_1_a_program_does_not_see_that_an_operator_disables_a_waiting_account: DisableWaiting;
    r_en_1_a_program_does_not_see_that_an_operator_enables: Enable;
    r_en_1_a_program_does_not_see_that_an_operator_activates: OperatorActivate;
    r_en_1_a_program_does_not_see_that_an_operator_has_a_reset_mailed: OperatorReset;
    r_en_1_a_program_does_not_see_that_an_operator_signs_everybody_out: OperatorSignOut;
    r_en_1_a_program_does_not_see_that_an_operator_deletes: OperatorDelete;
}

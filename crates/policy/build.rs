//! The rules are built into the program. The compiler notices when one of them changes; this notices when
//! one comes or goes.

fn main() {
    println!("cargo:rerun-if-changed=../../knowledge/policy/rules");
}

//! Which addresses are out in the world, and which lie inside somebody's network.
//!
//! After the IANA registries of special-purpose addresses (RFC 6890 and what followed it). Where an
//! IPv6 address only wraps an IPv4 address, the wrapped one is judged.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// IPv4 blocks that are not out in the world.
const CLOSED_V4: &[(Ipv4Addr, u32)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8),        // this network
    (Ipv4Addr::new(10, 0, 0, 0), 8),       // private
    (Ipv4Addr::new(100, 64, 0, 0), 10),    // behind a provider's shared address; some clouds' metadata
    (Ipv4Addr::new(127, 0, 0, 0), 8),      // this machine
    (Ipv4Addr::new(168, 63, 129, 16), 32), // looks public, answers inside one large cloud only
    (Ipv4Addr::new(169, 254, 0, 0), 16),   // link-local, most clouds' metadata
    (Ipv4Addr::new(172, 16, 0, 0), 12),    // private
    (Ipv4Addr::new(192, 0, 0, 0), 24),     // protocol assignments, some clouds' metadata
    (Ipv4Addr::new(192, 0, 2, 0), 24),     // documentation
    (Ipv4Addr::new(192, 88, 99, 0), 24),   // relays to IPv6, given up
    (Ipv4Addr::new(192, 168, 0, 0), 16),   // private
    (Ipv4Addr::new(198, 18, 0, 0), 15),    // measuring
    (Ipv4Addr::new(198, 51, 100, 0), 24),  // documentation
    (Ipv4Addr::new(203, 0, 113, 0), 24),   // documentation
    (Ipv4Addr::new(224, 0, 0, 0), 4),      // multicast
    (Ipv4Addr::new(240, 0, 0, 0), 4),      // reserved, broadcast
];

/// IPv6 blocks inside the world's 2000::/3 that are not out in the world. Everything outside
/// 2000::/3 is closed anyway: loopback, unique local, link-local, site-local, multicast.
const CLOSED_V6: &[(Ipv6Addr, u32)] = &[
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23), // protocol assignments, Teredo, ORCHID
    (Ipv6Addr::new(0x2001, 0x0db8, 0, 0, 0, 0, 0, 0), 32), // documentation
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16), // 6to4: wraps any IPv4 address
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20), // documentation
];

/// Whether an address is out in the world, so that a stranger may send us there.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let bits = address.to_bits();
    !CLOSED_V4.iter().any(|&(block, length)| (bits ^ block.to_bits()) >> (32 - length) == 0)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(wrapped) = wrapped_v4(address) {
        return is_public_v4(wrapped);
    }
    let bits = address.to_bits();
    let in_the_world = bits >> 125 == 0b001;
    let closed = CLOSED_V6.iter().any(|&(block, length)| (bits ^ block.to_bits()) >> (128 - length) == 0);
    in_the_world && !closed && !is_isatap(address)
}

/// The IPv4 address inside an IPv4-mapped (`::ffff:a.b.c.d`) or NAT64 (`64:ff9b::a.b.c.d`) address.
/// The second is how a machine without IPv4 reaches the IPv4 world, so it cannot be closed wholly.
fn wrapped_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    match address.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            Some(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)))
        }
        _ => None,
    }
}

/// An address that carries an IPv4 address of a local network in its last half (RFC 5214).
fn is_isatap(address: Ipv6Addr) -> bool {
    matches!(address.segments(), [_, _, _, _, 0 | 0x0200, 0x5efe, _, _])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// First and last address of every closed IPv4 block, written out by hand.
    const CLOSED_RANGES: &[(&str, &str)] = &[
        ("0.0.0.0", "0.255.255.255"),
        ("10.0.0.0", "10.255.255.255"),
        ("100.64.0.0", "100.127.255.255"),
        ("127.0.0.0", "127.255.255.255"),
        ("168.63.129.16", "168.63.129.16"),
        ("169.254.0.0", "169.254.255.255"),
        ("172.16.0.0", "172.31.255.255"),
        ("192.0.0.0", "192.0.0.255"),
        ("192.0.2.0", "192.0.2.255"),
        ("192.88.99.0", "192.88.99.255"),
        ("192.168.0.0", "192.168.255.255"),
        ("198.18.0.0", "198.19.255.255"),
        ("198.51.100.0", "198.51.100.255"),
        ("203.0.113.0", "203.0.113.255"),
        ("224.0.0.0", "255.255.255.255"),
    ];

    fn number(text: &str) -> u32 {
        text.parse::<Ipv4Addr>().expect("written by hand").to_bits()
    }

    fn in_a_closed_range(address: u32) -> bool {
        CLOSED_RANGES.iter().any(|(first, last)| (number(first)..=number(last)).contains(&address))
    }

    fn closed_v4() -> impl Strategy<Value = Ipv4Addr> {
        proptest::sample::select(CLOSED_RANGES)
            .prop_flat_map(|(first, last)| (number(first)..=number(last)).prop_map(Ipv4Addr::from_bits))
    }

    proptest! {
        #[test]
        fn an_ipv4_address_is_public_exactly_outside_the_closed_ranges(bits: u32) {
            prop_assert_eq!(is_public(Ipv4Addr::from_bits(bits).into()), !in_a_closed_range(bits));
        }

        #[test]
        fn no_closed_address_passes_bare_or_wrapped(v4 in closed_v4(), prefix in 0x2000_u16..0x4000, more: [u16; 3]) {
            let [a, b, c, d] = v4.octets();
            let (high, low) = (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]));
            let wrapped = [
                Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, high, low),           // mapped
                Ipv6Addr::new(0, 0, 0, 0, 0, 0, high, low),                // compatible
                Ipv6Addr::new(0, 0, 0, 0, 0xffff, 0, high, low),           // translated
                Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, high, low),        // NAT64
                Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, high, low),        // NAT64 of a local network
                Ipv6Addr::new(0x2002, high, low, 0, 0, 0, 0, 1),           // 6to4
                Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, !high, !low),         // Teredo
                Ipv6Addr::new(prefix, more[0], more[1], more[2], 0, 0x5efe, high, low), // ISATAP
            ];
            prop_assert!(!is_public(v4.into()), "{v4}");
            for address in wrapped {
                prop_assert!(!is_public(address.into()), "{address} wraps {v4}");
            }
        }

        #[test]
        fn an_open_address_may_be_wrapped_where_wrapping_is_the_way_to_it(bits: u32) {
            let v4 = Ipv4Addr::from_bits(bits);
            let mapped = v4.to_ipv6_mapped();
            prop_assert_eq!(is_public(mapped.into()), is_public(v4.into()));
        }

        #[test]
        fn nothing_outside_the_worlds_block_is_public(bits: u128) {
            let address = Ipv6Addr::from_bits(bits);
            if is_public(address.into()) {
                let first = address.segments()[0];
                prop_assert!((0x2000..0x4000).contains(&first) || wrapped_v4(address).is_some());
                prop_assert!(!address.is_loopback() && !address.is_multicast() && !address.is_unique_local());
            }
        }
    }

    #[test]
    fn known_places_are_judged_rightly() {
        for closed in [
            "::1",
            "::",
            "fe80::1",
            "fec0::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "100::1",
            "5f00::1",
            "2001:db8::1",
            "3fff::1",
            "2001:2::1",
            "2002:7f00:1::",
            "::ffff:169.254.169.254",
            "64:ff9b::a00:1",
            "::127.0.0.1",
        ] {
            assert!(!is_public(closed.parse().expect("an address")), "{closed}");
        }
        for open in [
            "8.8.8.8",
            "1.1.1.1",
            "172.32.0.1",
            "100.128.0.1",
            "2606:4700::1111",
            "2a00:1450::1",
            "64:ff9b::808:808",
            "::ffff:8.8.8.8",
        ] {
            assert!(is_public(open.parse().expect("an address")), "{open}");
        }
    }
}
